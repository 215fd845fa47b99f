/** Times one reader: from pixels, in the form that it wants them, to texts. */
const module = import(`./${location.search.slice(1)}.js`);

onmessage = async ({ data: { width, height, data } }) => {
  try {
    const { prepare, read } = await module;
    const input = await prepare(new ImageData(data, width, height));
    const start = performance.now();
    const { texts, codes = [], complete = true, drawing = 0 } = await read(input);
    postMessage({ texts, codes, complete, drawing, millis: performance.now() - start - drawing });
  } catch (error) {
    postMessage({ texts: [], complete: false, drawing: 0, millis: 0, error: String(error) });
  }
};
