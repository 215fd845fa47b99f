import {scan} from './scan.js';
onmessage = event => postMessage(scan(event.data));
