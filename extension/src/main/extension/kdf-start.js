import setup from './argon2id/setup.js';
import { noSimd, simd } from './argon2id/wasm.js';
const given = binary => imports => WebAssembly.instantiate(binary, imports);
onmessage = event => setup(given(simd), given(noSimd))
    .then(argon2id => postMessage({ tag: argon2id(event.data) }))
    .catch(() => postMessage({ tag: null }));
