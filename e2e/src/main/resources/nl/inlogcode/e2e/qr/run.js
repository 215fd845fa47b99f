/** Lets each reader read each picture, once warm: ?readers=a,b&count=N&warm=N */
import { copy, fetchPixels, Lane, report } from './lane.js';

const query = new URLSearchParams(location.search);
const count = Number(query.get('count'));
const warm = Number(query.get('warm'));
const lanes = query
  .get('readers')
  .split(',')
  .map((reader) => new Lane(reader));

async function read(picture, take) {
  const pixels = await fetchPixels(`pictures/${picture}`);
  for (const lane of lanes) {
    const result = await lane.read(copy(pixels));
    await take({ reader: lane.reader, picture, ...result });
  }
}

const step = Math.max(1, Math.floor(count / warm));
for (let i = 0; i < count; i += step) {
  await read(i, () => {});
}
for (let i = 0; i < count; i++) {
  await read(i, report);
}
