import { image } from './app.js';
image();
