import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import OtpInput from 'react-otp-input';

function Field() {
    const [otp, setOtp] = useState('');
    gallery.took(otp);
    return <OtpInput value={otp} onChange={setOtp} numInputs={6} inputType="tel"
        renderInput={props => <input {...props} style={{width: 40}}/>}/>;
}

createRoot(document.getElementById('root')).render(<Field/>);
