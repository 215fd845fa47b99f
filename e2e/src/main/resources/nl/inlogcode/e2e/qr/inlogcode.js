/** The bundle that ships, called as its start script calls it. What it needs to get at the pixels is timed apart. */
import { scan } from '../inlogcode/scan.js';

const BUDGET = 5000;
let drawing = 0;

function timed(prototype, method) {
  const original = prototype[method];
  prototype[method] = function (...parameters) {
    const start = performance.now();
    const result = original.apply(this, parameters);
    drawing += performance.now() - start;
    return result;
  };
}

timed(OffscreenCanvas.prototype, 'getContext');
timed(OffscreenCanvasRenderingContext2D.prototype, 'drawImage');
timed(OffscreenCanvasRenderingContext2D.prototype, 'getImageData');

export const prepare = (image) => createImageBitmap(image);

export const read = (picture) => readWithin(picture, BUDGET);

/** @param budget in milliseconds */
export function readWithin(picture, budget) {
  drawing = 0;
  const { codes, complete } = scan({ picture, budget, glance: false });
  return { codes, texts: codes.map((code) => code.text), complete, drawing };
}
