import library from './strength/zxcvbn.js';
import graphs from './strength/keyboards.js';
import unpack from './strength/unpack.js';
import { names, passwords, words } from './strength/words.js';
const dictionary = { passwords: unpack(passwords), words: words.split(','), names: names.split(',') };
const estimator = new library.ZxcvbnFactory({ dictionary, graphs });
onmessage = event => postMessage(estimator.check(event.data.password, event.data.own));
