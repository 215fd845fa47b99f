import {OTPInput} from 'input-otp';
import {createRoot} from 'react-dom/client';

createRoot(document.getElementById('root')).render(
    <OTPInput maxLength={6} onChange={gallery.took} render={({slots}) => <div className="slots">
        {slots.map((slot, i) => <i key={i}>{slot.char}</i>)}</div>}/>);
