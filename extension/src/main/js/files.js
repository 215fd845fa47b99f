/**
 * @returns {Promise<ArrayBuffer | null>}
 */
export function readSpareKey() {
    if (!navigator.storage || !navigator.storage.getDirectory) {
        return Promise.resolve(null);
    }
    return navigator.storage
        .getDirectory()
        .then(root => root.getDirectoryHandle('deviceKey'))
        .then(folder => folder.getFileHandle('key'))
        .then(handle => handle.getFile())
        .then(file => file.arrayBuffer())
        .catch(error => {
            if (error.name === 'NotFoundError') {
                return null;
            }
            throw error;
        });
}

/**
 * @param {Int8Array<ArrayBuffer>} key
 * @returns {Promise<any>}
 */
export function writeSpareKey(key) {
    /** @type {FileSystemWritableFileStream} */
    let stream;
    return Promise.resolve()
        .then(() => navigator.storage.getDirectory())
        .then(root => root.getDirectoryHandle('deviceKey', { create: true }))
        .then(folder => folder.getFileHandle('key', { create: true }))
        .then(handle => handle.createWritable())
        .then(writable => {
            stream = writable;
            return stream.write(key);
        })
        .then(() => stream.close());
}

/**
 * @returns {Promise<any>}
 */
export function eraseSpareKey() {
    if (!navigator.storage || !navigator.storage.getDirectory) {
        return Promise.resolve();
    }
    return navigator.storage
        .getDirectory()
        .then(root => root.removeEntry('deviceKey', { recursive: true }))
        .catch(error => {
            if (error.name !== 'NotFoundError') {
                throw error;
            }
        });
}

/**
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export function copyText(text) {
    return navigator.clipboard.writeText(text).then(
        () => true,
        () => false
    );
}

/**
 * @param {Blob} file
 * @param {"readAsText" | "readAsDataURL"} how
 * @returns {Promise<string>}
 */
export function readFile(file, how) {
    return new Promise((done, failed) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.onerror = () => failed(reader.error);
        reader[how](file);
    });
}

/**
 * The address is let go when the browser has long begun to copy.
 * @param {string} name
 * @param {string} text
 */
export function saveFile(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
