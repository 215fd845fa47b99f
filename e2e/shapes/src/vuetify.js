import 'vuetify/lib/styles/main.css';
import {createApp, h, ref} from 'vue';
import {createVuetify} from 'vuetify';
import {VOtpInput} from 'vuetify/components/VOtpInput';

createApp({
    setup() {
        const value = ref('');
        return () => h(VOtpInput, {
            modelValue: value.value, 'onUpdate:modelValue': next => { gallery.took(value.value = next); }});
    }}).use(createVuetify()).mount('#root');
