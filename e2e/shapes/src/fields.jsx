// Makes the inputs inside [data-react] and [data-vue] controlled ones, their attributes as they are.
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {createApp, h, ref} from 'vue';

const NAMES = {
    autocomplete: 'autoComplete', inputmode: 'inputMode', maxlength: 'maxLength',
    minlength: 'minLength', class: 'className'};

function attributes(span, names) {
    const found = {};
    for (const {name, value} of span.querySelector('input').attributes) {
        found[names[name] ?? name] = value;
    }
    return found;
}

function Field({given}) {
    const [value, setValue] = useState('');
    return createElement('input', {
        ...given, value, onChange: event => setValue(event.target.value.replace(/\D/g, ''))});
}

for (const span of document.querySelectorAll('[data-react]')) {
    const given = attributes(span, NAMES);
    createRoot(span).render(createElement(Field, {given}));
}

for (const span of document.querySelectorAll('[data-vue]')) {
    const given = attributes(span, {});
    createApp({
        setup() {
            const value = ref('');
            return () => h('input', {
                ...given, value: value.value, onInput: event => { value.value = event.target.value; }});
        }}).mount(span);
}
