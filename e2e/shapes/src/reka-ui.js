import {PinInputInput, PinInputRoot} from 'reka-ui';
import {createApp, h, ref} from 'vue';

createApp({
    setup() {
        const value = ref([]);
        return () => h(PinInputRoot, {
            modelValue: value.value, otp: true, type: 'number', name: 'code',
            'onUpdate:modelValue': next => {
                value.value = next;
                gallery.took(next.join(''));
            }},
        () => [0, 1, 2, 3, 4, 5].map(index => h(PinInputInput, {index, key: index, style: 'width: 40px'})));
    }}).mount('#root');
