import {mount} from 'svelte';
import Bind from './Bind.svelte';

mount(Bind, {target: document.getElementById('root')});
