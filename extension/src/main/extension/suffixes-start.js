import { getPublicSuffix } from './suffixes/tldts.js';
const options = { allowPrivateDomains: true, extractHostname: false };
onmessage = event => postMessage({ suffix: getPublicSuffix(event.data.host, options) ?? '' });
