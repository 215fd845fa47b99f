import {OTPField} from '@base-ui/react/otp-field';
import {createRoot} from 'react-dom/client';

createRoot(document.getElementById('root')).render(
    <OTPField.Root length={6} name="code" onValueChange={gallery.took}>
        {[0, 1, 2, 3, 4, 5].map(i => <OTPField.Input key={i} style={{width: 40}}/>)}
    </OTPField.Root>);
