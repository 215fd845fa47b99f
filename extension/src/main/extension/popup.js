import { popup } from './app.js';
popup();
