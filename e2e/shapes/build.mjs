// Bundles each file of src into a classic script of the same name: node build.mjs FOLDER. Needs no network.
import {readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {build} from 'esbuild';
import {compile, compileModule} from 'svelte/compiler';

const source = join(import.meta.dirname, 'src');

const svelte = {
    name: 'svelte',
    setup(bundler) {
        const options = file => ({filename: file, generate: 'client'});
        bundler.onLoad({filter: /\.svelte$/}, ({path}) => ({
            contents: compile(readFileSync(path, 'utf8'), {...options(path), css: 'injected'}).js.code}));
        bundler.onLoad({filter: /\.svelte\.js$/}, ({path}) => ({
            contents: compileModule(readFileSync(path, 'utf8'), options(path)).js.code}));
    }};

/** Styles go into the page by the script, as one file is all that a page asks for. */
const styles = {
    name: 'styles',
    setup(bundler) {
        bundler.onLoad({filter: /\.css$/}, ({path}) => ({
            contents: `document.head.append(Object.assign(document.createElement('style'),
                {textContent: ${JSON.stringify(readFileSync(path, 'utf8'))}}));`}));
    }};

await build({
    entryPoints: readdirSync(source).filter(name => !name.endsWith('.svelte')).map(name => ({
        in: join(source, name), out: basename(name, extname(name))})),
    outdir: process.argv[2],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    conditions: ['svelte', 'browser'],
    define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'},
    plugins: [svelte, styles],
    // Libraries that were written for Node's bundlers look there for their settings.
    banner: {js: 'var process = globalThis.process ?? {env: {}};'},
    legalComments: 'none',
    logLevel: 'warning'});
