package nl.inlogcode.e2e.scenes;

/**
 * What may happen to the stores of vault-format.md section 6, as expressions for a page of the
 * extension.
 */
final class Damage {
    private static final String API = "(globalThis.browser ?? globalThis.chrome)";

    /** {@code work} gets the store of generations; what it returns is waited for. */
    private static final String IN_DATABASE =
            """
            (async (work) => {
                const database = await new Promise((done, failed) => {
                    const request = indexedDB.open('inlogcode', 1);
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                await new Promise((done, failed) => {
                    const all = database.transaction(['generations', 'witness'], 'readwrite');
                    all.oncomplete = done;
                    all.onabort = () => failed(all.error);
                    work(all.objectStore('generations'), all.objectStore('witness'));
                });
                database.close();
                return true;
            })((generations, witness) => { %s })""";

    static final String EMPTY_DATABASE =
            IN_DATABASE.formatted("generations.clear(); witness.clear();");

    static final String SPOIL_DATABASE =
            IN_DATABASE.formatted(
                    """
                    generations.openCursor().onsuccess = (event) => {
                        const at = event.target.result;
                        if (at) {
                            at.update(at.value.slice(0, -12) + 'AAAAAAAA' + at.value.slice(-4));
                            at.continue();
                        }
                    };""");

    /** The newest generation is a snapshot too, as the first save after a day leaves one. */
    static final String SNAPSHOT_OF_YESTERDAY =
            """
            (async () => {
                const database = await new Promise((done, failed) => {
                    const request = indexedDB.open('inlogcode', 1);
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                await new Promise((done, failed) => {
                    const all = database.transaction(['generations', 'snapshots'], 'readwrite');
                    all.oncomplete = done;
                    all.onabort = () => failed(all.error);
                    all.objectStore('generations').getAll().onsuccess = (event) => {
                        const yesterday = Math.floor(Date.now() / 1000) - 86400;
                        all.objectStore('snapshots').put(event.target.result.pop(), yesterday);
                    };
                });
                database.close();
                return true;
            })()""";

    /** All that is stored anywhere, as one text; the device key only by its presence. */
    static final String EVERYTHING =
            """
            (async () => {
                const api = globalThis.browser ?? globalThis.chrome;
                const all = [];
                for (const name of ['inlogcode', 'inlogcode-key']) {
                    const database = await new Promise((done, failed) => {
                        const request = indexedDB.open(name, 1);
                        request.onsuccess = () => done(request.result);
                        request.onerror = () => failed(request.error);
                    });
                    for (const store of database.objectStoreNames) {
                        const keys = await new Promise((done) => {
                            const request = database.transaction(store).objectStore(store)
                                .getAllKeys();
                            request.onsuccess = () => done(request.result);
                        });
                        all.push(...keys.map(key => store + '/' + key));
                    }
                    database.close();
                }
                for await (const name of (await navigator.storage.getDirectory()).keys()) {
                    all.push(name);
                }
                all.push(...Object.keys(localStorage));
                all.push(...Object.keys(await api.storage.local.get(null)));
                all.push(...Object.keys(await api.storage.session.get(null)));
                return all.sort().join(' ');
            })()""";

    /** A copy that says that a later release wrote it, with a higher generation. */
    static final String PUT_NEWER =
            IN_DATABASE.formatted(
                    """
                    generations.put(JSON.stringify({format: 'inlogcode-vault', version: 2,
                        vault: '00', generation: 1000}), 1000);""");

    /** Takes it away again. */
    static final String TAKE_NEWER = IN_DATABASE.formatted("generations.delete(1000);");

    /** How many generations the database has. */
    static final String GENERATIONS =
            """
            (async () => {
                const database = await new Promise((done, failed) => {
                    const request = indexedDB.open('inlogcode');
                    request.onupgradeneeded = () => request.transaction.abort();
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => done(null);
                });
                if (!database) {
                    return 0;
                }
                const count = await new Promise((done, failed) => {
                    const request =
                        database.transaction('generations').objectStore('generations').count();
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                database.close();
                return count;
            })()""";

    static final String EMPTY_MIRROR =
            API + ".storage.local.remove(['vault', 'vaultWitness']).then(() => true)";

    static final String EMPTY_MIRROR_BUT_WITNESS =
            API + ".storage.local.remove('vault').then(() => true)";

    static final String SPOIL_MIRROR =
            API
                    + ".storage.local.get('vault').then(all => "
                    + API
                    + ".storage.local.set({vault: all.vault.slice(0, 300)})).then(() => true)";

    private static final String DELETE =
            """
            new Promise((done, failed) => {
                const request = indexedDB.deleteDatabase('%s');
                request.onsuccess = () => done(true);
                request.onerror = () => failed(request.error);
            })""";

    static final String DELETE_DATABASE = DELETE.formatted("inlogcode");

    private static final String AT_SPARE =
            """
            (async () => {
                const root = await navigator.storage.getDirectory();
                %s
                return true;
            })()""";

    /** The device key in its database alone: the spare one is left. */
    static final String DELETE_FIRST_KEY = DELETE.formatted("inlogcode-key");

    static final String DELETE_SPARE_KEY =
            AT_SPARE.formatted("await root.removeEntry('deviceKey', {recursive: true});");

    /** What lies beside the mirror. */
    static final String DELETE_THIRD_KEY =
            API + ".storage.local.remove('deviceKey').then(() => true)";

    /** From all its places. */
    static final String DELETE_KEY =
            "(async () => { await "
                    + DELETE_FIRST_KEY
                    + "; await "
                    + DELETE_SPARE_KEY
                    + "; return await "
                    + DELETE_THIRD_KEY
                    + "; })()";

    /** What a browser calls the data of a site: the mirror alone is left. */
    static final String DELETE_SITE_DATA =
            "(async () => { await "
                    + DELETE_FIRST_KEY
                    + "; await "
                    + DELETE_DATABASE
                    + "; localStorage.clear(); return await "
                    + DELETE_SPARE_KEY
                    + "; })()";

    /**
     * @param text what is to lie in the third key's place
     */
    static String putThirdKey(String text) {
        return API + ".storage.local.set({deviceKey: '%s'}).then(() => true)".formatted(text);
    }

    /**
     * @param bytes an expression: what is to lie in the spare key's place
     */
    static String putSpareKey(String bytes) {
        return AT_SPARE.formatted(
                """
                const folder = await root.getDirectoryHandle('deviceKey', {create: true});
                const file = await folder.getFileHandle('key', {create: true});
                const stream = await file.createWritable();
                await stream.write(%s);
                await stream.close();"""
                        .formatted(bytes));
    }

    /**
     * @param bytes an expression: what is to lie in the first key's place
     */
    static String putFirstKey(String bytes) {
        return """
               (async () => {
                   const database = await new Promise((done, failed) => {
                       const request = indexedDB.open('inlogcode-key', 1);
                       request.onsuccess = () => done(request.result);
                       request.onerror = () => failed(request.error);
                   });
                   await new Promise((done, failed) => {
                       const work = database.transaction('keys', 'readwrite');
                       work.objectStore('keys').put(new Blob([%s]), 'device');
                       work.oncomplete = done;
                       work.onabort = () => failed(work.error);
                   });
                   database.close();
                   return true;
               })()"""
                .formatted(bytes);
    }

    /** Whether no key is kept in the browser's memory. */
    static final String NO_SESSION =
            API + ".storage.session.get('vaultKey').then(all => !all.vaultKey)";

    private Damage() {}
}
