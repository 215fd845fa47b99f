import '@mantine/core/styles.css';
import {MantineProvider, PinInput} from '@mantine/core';
import {createRoot} from 'react-dom/client';

createRoot(document.getElementById('root')).render(
    <MantineProvider><PinInput length={6} type="number" oneTimeCode name="pin"
        onChange={gallery.took}/></MantineProvider>);
