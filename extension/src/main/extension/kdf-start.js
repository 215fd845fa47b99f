import setup from './argon2id/setup.js';
import { noSimd, simd } from './argon2id/wasm.js';
const given = binary => imports => WebAssembly.instantiate(binary, imports);
const slow = request => import('./argon2.js').then(({ argon2id }) =>
    argon2id(request, part => postMessage({ part })));
const fast = request => setup(given(simd), given(noSimd)).then(argon2id => argon2id(request));
const derive = request => typeof WebAssembly !== 'object' ? slow(request) : fast(request)
    .catch(error => {
        if (error instanceof WebAssembly.CompileError) {
            return slow(request);
        }
        throw error;
    });
onmessage = event => derive(event.data)
    .then(tag => postMessage({ tag }))
    .catch(() => postMessage({ tag: null }));
