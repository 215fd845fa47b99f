/** zxing-cpp at its best effort. */
import { prepareZXingModule, readBarcodes } from '../node_modules/zxing-wasm/dist/es/reader/index.js';

const OPTIONS = { formats: ['QRCode'], tryHarder: true, tryInvert: true, tryRotate: true, tryDownscale: true };

prepareZXingModule({
  overrides: { locateFile: (file) => `/node_modules/zxing-wasm/dist/reader/${file}` },
});

export const prepare = (image) => image;

export async function read(image) {
  const found = await readBarcodes(image, OPTIONS);
  return { texts: found.filter((code) => code.isValid).map((code) => code.text) };
}
