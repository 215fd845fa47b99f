const api = globalThis.browser ?? globalThis.chrome;

globalThis.born = Date.now();
api.runtime.onMessage.addListener((message, sender, answer) => answer(globalThis.born));
