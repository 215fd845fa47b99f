inlogcodePage.main([]);
inlogcode.watch({ tell: what => (globalThis.browser ?? chrome).runtime.sendMessage(what).catch(() => {}) });
