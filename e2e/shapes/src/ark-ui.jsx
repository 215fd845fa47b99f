// The machine of Zag, which takes nothing before it was told of a focus.
import {PinInput} from '@ark-ui/react/pin-input';
import {createRoot} from 'react-dom/client';

createRoot(document.getElementById('root')).render(
    <PinInput.Root count={6} otp onValueChange={({valueAsString}) => gallery.took(valueAsString)}>
        <PinInput.Label>Code</PinInput.Label>
        <PinInput.Control>
            {[0, 1, 2, 3, 4, 5].map(i => <PinInput.Input key={i} index={i} style={{width: 40}}/>)}
        </PinInput.Control>
        <PinInput.HiddenInput name="code"/>
    </PinInput.Root>);
