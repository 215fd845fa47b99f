import {Input} from 'antd';
import {createRoot} from 'react-dom/client';

createRoot(document.getElementById('root')).render(<Input.OTP length={6} onChange={gallery.took} mask="*"/>);
