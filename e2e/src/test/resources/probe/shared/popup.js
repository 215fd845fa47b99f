const api = globalThis.browser ?? globalThis.chrome;
const byId = (id) => document.getElementById(id);

async function look() {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const [read] = await api.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => document.title,
  });
  byId("title").textContent = read.result;
  const picture = await api.tabs.captureVisibleTab();
  byId("picture").textContent = picture.slice(0, 22);
}

byId("save").addEventListener("click", async (event) => {
  await api.storage.local.set({ name: byId("name").value });
  byId("trust").textContent = String(event.isTrusted);
});
byId("close").addEventListener("click", () => window.close());
byId("name").addEventListener("keydown", (event) => {
  byId("trust").textContent = `${event.key} ${event.isTrusted}`;
});
byId("name").focus();
look().catch((error) => (byId("title").textContent = String(error)));
