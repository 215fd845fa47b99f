import { background } from './app.js';
background();
