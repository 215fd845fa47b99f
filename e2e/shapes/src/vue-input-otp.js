import {createApp, h, ref} from 'vue';
import {OTPInput} from 'vue-input-otp';

createApp({
    setup() {
        const value = ref('');
        return () => h(OTPInput, {
            maxlength: 6, modelValue: value.value, 'onUpdate:modelValue': next => { gallery.took(value.value = next); }},
        {default: ({slots}) => h('div', {class: 'slots'}, slots.map(slot => h('i', slot.char)))});
    }}).mount('#root');
