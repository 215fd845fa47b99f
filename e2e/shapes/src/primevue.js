import PrimeVue from 'primevue/config';
import InputOtp from 'primevue/inputotp';
import {createApp, h, ref} from 'vue';

createApp({
    setup() {
        const value = ref('');
        return () => h(InputOtp, {
            modelValue: value.value, length: 6, integerOnly: true,
            'onUpdate:modelValue': next => { gallery.took(value.value = next); }});
    }}).use(PrimeVue).mount('#root');
