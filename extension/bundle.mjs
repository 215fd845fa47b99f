// Puts what TeaVM made of the Java, and the functions of src/main/js that it calls, into one file a bundle.
//
//     node bundle.mjs FOLDER-OF-TEAVM FOLDER-OF-BUNDLES [readable]
//
// Readable ones have source maps and are for looking at; they are not what ships.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [from, to, readable] = process.argv.slice(2);
const files = (await readdir(from)).filter(name => name.endsWith('.js'));

// A script that enters a web page cannot be a module: it leaves its functions on one name.
const scripts = ['page.js'];

const bundle = (names, form) =>
    build({
        ...form,
        entryPoints: names.map(name => `${from}/${name}`),
        outdir: to,
        bundle: true,
        minify: !readable,
        sourcemap: !!readable,
        alias: { door: fileURLToPath(new URL('src/main/js', import.meta.url)) },
        logLevel: 'warning',
        // Java names a function that no module has.
        logOverride: { 'import-is-undefined': 'error' },
    });
await bundle(files.filter(name => !scripts.includes(name)), { format: 'esm' });
await bundle(files.filter(name => scripts.includes(name)), { format: 'iife', globalName: 'inlogcodePage' });
