/** A module worker with one reader in it, asked one picture at a time. */
const PATIENCE = 60_000;

export class Lane {
  constructor(reader) {
    this.reader = reader;
    this.start();
  }

  start() {
    this.worker = new Worker(`worker.js?${this.reader}`, { type: 'module' });
  }

  /** Hands the pixels over; a reader that breaks down or hangs has read nothing. */
  async read({ width, height, data }) {
    const answer = new Promise((resolve) => {
      const failed = (error) => resolve({ texts: [], millis: PATIENCE, drawing: 0, complete: false, error });
      this.worker.onmessage = (event) => resolve(event.data);
      this.worker.onerror = (event) => failed(event.message ?? 'not loaded');
      setTimeout(() => failed('no answer'), PATIENCE);
    });
    this.worker.postMessage({ width, height, data }, [data.buffer]);
    const result = await answer;
    if (result.error) {
      this.end();
      this.start();
    }
    return result;
  }

  end() {
    this.worker.terminate();
  }
}

/** Pixels as the JVM decoded them: two numbers of 32 bits, width and height, and RGBA. */
export async function fetchPixels(path) {
  const buffer = await (await fetch(path)).arrayBuffer();
  const [width, height] = new Uint32Array(buffer, 0, 2);
  return { width, height, data: new Uint8ClampedArray(buffer, 8) };
}

export const copy = (pixels) => ({ ...pixels, data: pixels.data.slice() });

export const report = (result) => fetch('results', { method: 'POST', body: JSON.stringify(result) });
