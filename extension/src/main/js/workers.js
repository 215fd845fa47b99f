/**
 * @param {string} name
 * @param {number} milliseconds
 * @returns {Promise<any>}
 */
export function takeLock(name, milliseconds) {
    return new Promise((granted, refused) => {
        navigator.locks
            .request(
                name,
                { signal: AbortSignal.timeout(milliseconds) },
                () =>
                    new Promise(release => {
                        granted({ release });
                    })
            )
            .catch(refused);
    });
}

/**
 * @param {any} worker
 * @param {any} message
 * @param {any[]} moved
 * @returns {Promise<any>}
 */
export function askWorker(worker, message, moved) {
    const put = () =>
        new Promise((resolve, reject) => {
            worker.stop = reject;
            worker.onmessage = e => {
                if (worker.progress && 'part' in e.data) {
                    worker.progress(e.data.part);
                } else {
                    resolve(e.data);
                }
            };
            worker.onerror = e => {
                e.preventDefault();
                reject(new Error('worker'));
            };
            worker.postMessage(message, moved);
        });
    const answer = (worker.asked || Promise.resolve()).then(put);
    worker.asked = answer.catch(() => {});
    return answer;
}

/**
 * @param {any} worker
 */
export function endWorker(worker) {
    worker.terminate();
    if (worker.stop) {
        worker.stop(new Error('ended'));
    }
}

/**
 * @param {Promise<any>} promise
 * @returns {Promise<any>}
 */
export function settled(promise) {
    return promise.then(
        value => ({ given: true, value, error: '' }),
        error => ({ given: false, error: String(error) })
    );
}

/**
 * @param {number} milliseconds
 * @param {Promise<any>} promise
 * @returns {Promise<any>}
 */
export function limited(milliseconds, promise) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            reject(new Error('no answer in time'));
        }, milliseconds);
        promise.then(resolve, reject).then(() => {
            clearTimeout(timer);
        });
    });
}

/**
 * @param {number} milliseconds
 * @returns {Promise<any>}
 */
export function nothingAfter(milliseconds) {
    return new Promise(resolve => {
        setTimeout(() => {
            resolve(null);
        }, milliseconds);
    });
}
