import '../node_modules/jsqr/dist/jsQR.js';

export const prepare = (image) => image;

export function read({ data, width, height }) {
  const code = self.jsQR(data, width, height, { inversionAttempts: 'attemptBoth' });
  return { texts: code ? [code.data] : [] };
}
