// One field that nobody sees, behind six boxes that are no fields.
import {createRoot} from 'react-dom/client';
import * as library from 'react-verification-input';

// Written for bundlers that take the default export out of it.
const VerificationInput = library.default.default ?? library.default;

createRoot(document.getElementById('root')).render(
    <VerificationInput length={6} validChars="0-9" onChange={gallery.took}/>);
