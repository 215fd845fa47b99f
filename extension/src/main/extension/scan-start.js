import {draw, scan} from './scan.js';
onmessage = event => postMessage(event.data.picture ? scan(event.data) : draw(event.data));
