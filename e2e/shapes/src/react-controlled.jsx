// A controlled input without a name that React draws anew for each value, mask and all.
import {useState} from 'react';
import {createRoot} from 'react-dom/client';

function Field() {
    const [digits, setDigits] = useState('');
    gallery.took(digits);
    const shown = digits.length > 3 ? digits.slice(0, 3) + ' ' + digits.slice(3) : digits;
    return <form onSubmit={event => event.preventDefault()}>
        <label>Code <input inputMode="numeric" autoComplete="one-time-code" value={shown}
            onChange={event => setDigits(event.target.value.replace(/\D/g, '').slice(0, 6))}/></label>
        <button disabled={digits.length < 6}>Verify</button>
    </form>;
}

createRoot(document.getElementById('root')).render(<Field/>);
