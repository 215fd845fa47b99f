import {InputOtp} from 'primereact/inputotp';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';

function Field() {
    const [value, setValue] = useState();
    gallery.took(value);
    return <InputOtp value={value} onChange={event => setValue(event.value)} length={6} integerOnly/>;
}

createRoot(document.getElementById('root')).render(<Field/>);
