package nl.inlogcode.e2e.vault;

/** What the vault's trials do in a page of the extension, in JavaScript. */
final class Scripts {
    /**
     * Statements: {@code until(found)} promises what {@code found} gives once it gives something,
     * looked for whenever the document changes: browsers slow the timers of what is not seen.
     * {@code rename(row, name)} renames an account by the popup's own buttons, up to the press of
     * "Opslaan".
     */
    static final String RENAMING =
            """
            const find = selector => document.querySelector(selector);
            const until = found => new Promise(done => {
                const watch = new MutationObserver(look);
                function look() {
                    const it = found();
                    if (it) {
                        watch.disconnect();
                        done(it);
                    }
                }
                watch.observe(document.documentElement, {
                    subtree: true, childList: true, characterData: true, attributes: true});
                look();
            });
            const rename = async (row, name) => {
                row.querySelector('[data-action="rename"]').click();
                // What was said of the change before goes as this card comes.
                await until(() => find('[data-card="rename"]') && !find('[data-notice]'));
                find('[data-card="rename"] [name="account_name"]').value = name;
                find('[data-card="rename"] [type="submit"]').click();
            };
            """;

    /** An expression: promises all sealed texts that are stored as an array, the mirror's last. */
    static final String STORED =
            """
            (async () => {
                const promised = request => new Promise((done, failed) => {
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                const database = await promised(indexedDB.open('inlogcode', 1));
                const generations = await promised(
                    database.transaction('generations').objectStore('generations').getAll());
                database.close();
                const mirror = await (globalThis.browser ?? globalThis.chrome).storage.local
                    .get('vault');
                return [...generations, mirror.vault];
            })()""";

    /** An expression: promises the device key's bytes in base64. */
    static final String DEVICE_KEY =
            """
            (async () => {
                const database = await new Promise((done, failed) => {
                    const request = indexedDB.open('inlogcode-key', 1);
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                const blob = await new Promise((done, failed) => {
                    const request = database.transaction('keys').objectStore('keys').get('device');
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                const key = new Uint8Array(await blob.arrayBuffer());
                database.close();
                return btoa(String.fromCharCode(...key));
            })()""";

    /** An expression: promises in how many places the device key is, and the newest vault. */
    static final String PLACES =
            """
            (async () => {
                const promised = request => new Promise((done, failed) => {
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                const held = async (name, store) => {
                    const database = await promised(indexedDB.open(name, 1));
                    const count = await promised(
                        database.transaction(store).objectStore(store).count());
                    database.close();
                    return count > 0 ? 1 : 0;
                };
                let keys = 0, vaults = 0;
                try {
                    keys += await held('inlogcode-key', 'keys');
                    vaults += await held('inlogcode', 'generations');
                } catch (notMadeYet) {}
                try {
                    const root = await navigator.storage.getDirectory();
                    const folder = await root.getDirectoryHandle('deviceKey');
                    keys += (await (await folder.getFileHandle('key')).getFile()).size / 32;
                } catch (notMadeYet) {}
                const mirror = await (globalThis.browser ?? globalThis.chrome).storage.local
                    .get(null);
                keys += mirror.deviceKey ? 1 : 0;
                vaults += mirror.vault ? 1 : 0;
                return keys + ' keys, ' + vaults + ' vaults';
            })()""";

    private Scripts() {}
}
