import {createApp, h, ref} from 'vue';
import VOtpInput from 'vue3-otp-input';

createApp({
    setup() {
        const value = ref('');
        return () => h(VOtpInput, {
            numInputs: 6, inputType: 'number', shouldAutoFocus: true, value: value.value,
            'onUpdate:value': next => { value.value = next; }});
    }}).mount('#root');
