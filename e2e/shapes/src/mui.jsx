import {MuiOtpInput} from 'mui-one-time-password-input';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';

function Field() {
    const [value, setValue] = useState('');
    gallery.took(value);
    return <MuiOtpInput value={value} onChange={setValue} length={6}/>;
}

createRoot(document.getElementById('root')).render(<Field/>);
