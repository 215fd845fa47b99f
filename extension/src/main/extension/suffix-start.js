import { getPublicSuffix } from './suffix/tldts.js';
const rules = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: false };
onmessage = event => postMessage(event.data.map(host => getPublicSuffix(host, rules)));
