import { add } from './app.js';
add();
