import { scanImageData } from '../node_modules/@undecaf/zbar-wasm/dist/inlined/index.mjs';

export const prepare = (image) => image;

export async function read(image) {
  const found = await scanImageData(image);
  return { texts: found.filter((code) => code.typeName === 'ZBAR_QRCODE').map((code) => code.decode()) };
}
