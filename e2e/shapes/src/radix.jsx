import * as Otp from '@radix-ui/react-one-time-password-field';
import {createRoot} from 'react-dom/client';

createRoot(document.getElementById('root')).render(
    <Otp.Root onValueChange={gallery.took}>{[0, 1, 2, 3, 4, 5].map(i => <Otp.Input key={i}/>)}<Otp.HiddenInput name="otp"/></Otp.Root>);
