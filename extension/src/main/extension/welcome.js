import { welcome } from './app.js';
welcome();
