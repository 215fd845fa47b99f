import {createApp, h} from 'vue';
import VOtpInput from 'vue3-otp-input';

createApp({
    setup() {
        return () => h(VOtpInput, {
            numInputs: 6, inputType: 'number', shouldAutoFocus: true, onOnChange: gallery.took});
    }}).mount('#root');
