/**
 * A blob whose file is gone, or is not as long as it was, is none.
 *
 * @param {Promise<Blob | null>} blob
 * @returns {Promise<ArrayBuffer|null>}
 */
export function bytesOf(blob) {
    return blob.then(found => found && found.arrayBuffer().catch(() => null));
}

/**
 * What throws inside a promise's function becomes a rejection, a missing indexedDB too. The
 * database is at version 1; its stores are made if it is new. What takes too long is aborted.
 *
 * @param {string} name
 * @param {string} stores
 * @param {IDBTransactionMode} mode
 * @param {number} milliseconds
 * @param {(transaction: IDBTransaction) => any[]} requests
 * @param {(results: any[]) => any} shape
 * @returns {Promise<any>}
 */
export function transact(name, stores, mode, milliseconds, requests, shape) {
    return new Promise((resolve, reject) => {
        /** @type {IDBTransaction | null} */
        let work = null;
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            reject(new Error('no answer in time'));
            if (work) {
                work.abort();
            }
        }, milliseconds);
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => {
            for (const store of stores.split(',')) {
                request.result.createObjectStore(store);
            }
        };
        request.onerror = () => {
            clearTimeout(timer);
            reject(request.error);
        };
        request.onsuccess = () => {
            const end = (settle, value) => {
                clearTimeout(timer);
                request.result.close();
                settle(value);
            };
            try {
                if (late) {
                    throw request;
                }
                const begun = request.result.transaction(stores.split(','), mode, {
                    durability: 'strict'
                });
                work = begun;
                const made = requests(begun);
                begun.oncomplete = () => end(resolve, shape(made.map(one => one.result)));
                begun.onabort = () => end(reject, begun.error);
            } catch (error) {
                end(reject, error);
            }
        };
    });
}

/**
 * Firefox refuses a record whose blob is gone; that it is gone is the answer.
 * @param {IDBTransaction} work
 * @returns {any[]}
 */
export function requestKey(work) {
    const request = work.objectStore('keys').get('device');
    request.onerror = event => {
        event.preventDefault();
        event.stopPropagation();
    };
    return [request];
}

/**
 * @param {IDBTransaction} work
 * @returns {any[]}
 */
export function requestCopies(work) {
    return [
        work.objectStore('generations').getAll(),
        work.objectStore('witness').count('witness'),
        work.objectStore('witness').get('witness'),
        work.objectStore('witness').count('erasing')
    ];
}

/**
 * @param {any[]} results
 * @returns {any}
 */
export function copiesOf(results) {
    return {
        copies: results[0].map(String),
        witnessed: results[1] > 0,
        witness: String(results[2]),
        erasing: results[3] > 0
    };
}

/**
 * @param {IDBTransaction} work
 * @returns {any[]}
 */
export function requestSnapshots(work) {
    return [
        work.objectStore('snapshots').getAllKeys(),
        work.objectStore('snapshots').getAll(),
        work.objectStore('witness').get('aside')
    ];
}

/**
 * @param {any[]} results
 * @returns {any}
 */
export function snapshotsOf(results) {
    return {
        times: results[0].map(String),
        copies: results[1].map(String),
        aside: [results[2] ?? []].flat().map(String)
    };
}

/**
 * The put comes first: should it throw, nothing was dropped.
 * @param {IDBTransaction} work
 * @param {number} generation
 * @param {number} kept
 * @param {string} sealed
 * @param {string} witness
 * @returns {any[]}
 */
export function putGeneration(work, generation, kept, sealed, witness) {
    return [
        work.objectStore('generations').put(sealed, generation),
        work.objectStore('witness').put(witness, 'witness'),
        work.objectStore('generations').delete(IDBKeyRange.upperBound(generation - kept)),
        work.objectStore('generations').delete(IDBKeyRange.lowerBound(generation, true))
    ];
}

/**
 * @param {IDBTransaction} work
 * @param {string[]} texts
 */
export function putAside(work, texts) {
    if (texts.length) {
        work.objectStore('witness').put(texts, 'aside');
    } else {
        work.objectStore('witness').delete('aside');
    }
}

/**
 * @param {IDBTransaction} work
 * @returns {any[]}
 */
export function dropAll(work) {
    return Array.from(work.objectStoreNames, name => work.objectStore(name).clear());
}
