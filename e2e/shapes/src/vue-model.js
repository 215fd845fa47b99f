// v-model on a field that is rebuilt at the first digit: v-if swaps it for another.
import {createApp, h, ref} from 'vue';

createApp({
    setup() {
        const value = ref('');
        const onInput = event => { gallery.took(value.value = event.target.value); };
        return () => h('input', {
            key: value.value ? 'filled' : 'empty', id: 'otp', type: 'tel', value: value.value, onInput});
    }}).mount('#root');
