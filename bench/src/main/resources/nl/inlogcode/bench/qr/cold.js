/** From a page with nothing loaded to the texts of its first picture, and of the same once more: ?reader=a&picture=N */
import { copy, fetchPixels, Lane, report } from './lane.js';

const query = new URLSearchParams(location.search);
const reader = query.get('reader');
const pixels = await fetchPixels(`pictures/${query.get('picture')}`);
const pair = [copy(pixels), copy(pixels)];
const start = performance.now();
const lane = new Lane(reader);
const { texts } = await lane.read(pair[0]);
const first = performance.now() - start;
const again = performance.now();
await lane.read(pair[1]);
await report({ reader, texts, first, second: performance.now() - again });
