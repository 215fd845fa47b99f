/** A worker that is loaded and has the pixels of a picture at hand; reads it when told: ?reader=a&first=N&picture=N */
import { fetchPixels, Lane, report } from './lane.js';

const query = new URLSearchParams(location.search);
const lane = new Lane(query.get('reader'));
await lane.read(await fetchPixels(`pictures/${query.get('first')}`));
const pixels = await fetchPixels(`pictures/${query.get('picture')}`);

/** Not waited for: the result comes by itself. */
window.readNow = () => {
  lane.read(pixels).then(report);
};
