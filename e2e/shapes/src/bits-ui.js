import {mount} from 'svelte';
import Pin from './Pin.svelte';

mount(Pin, {target: document.getElementById('root')});
