import { api } from './api.js';

/**
 * @returns {Promise<any>}
 */
export function readKey() {
    return api.storage.local.get(['deviceKey', 'deviceKeyErasing']).then(items => ({
        key: String(items.deviceKey || ''),
        erasing: Number(items.deviceKeyErasing) | 0
    }));
}

/**
 * @returns {Promise<any>}
 */
export function missKeys() {
    const names = [];
    for (let i = 0; i < 150; i++) {
        names.push('deviceKey' + String.fromCharCode(65 + (i % 20)) + i);
    }
    return api.storage.local.get(names);
}

/**
 * @param {() => void} action
 */
export function whenVaultChanges(action) {
    api.storage.onChanged.addListener((changes, area) => {
        if (
            (area === 'local' && Object.keys(changes).some(key => /^(vault|sheet)/.test(key))) ||
            (area === 'session' && changes.vaultKey)
        ) {
            action();
        }
    });
}

/**
 * @returns {Promise<any>}
 */
export function readMirror() {
    return new Promise(resolve => {
        resolve(api.storage.local.get(['vault', 'vaultWitness']));
    }).then(items => ({
        copies: 'vault' in items ? [String(items.vault)] : [],
        witnessed: 'vaultWitness' in items,
        witness: String(items.vaultWitness),
        erasing: false
    }));
}

/**
 * @param {string} sealed
 * @param {string} witness
 * @returns {Promise<any>}
 */
export function writeMirror(sealed, witness) {
    return new Promise(resolve => {
        resolve(api.storage.local.set({ vault: sealed, vaultWitness: witness }));
    });
}

/**
 * @returns {Promise<any>}
 */
export function keepFromPages() {
    return new Promise(resolve => {
        resolve(api.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }));
    });
}

/**
 * @returns {Promise<any>}
 */
export function eraseMirror() {
    return new Promise(resolve => {
        resolve(api.storage.local);
    })
        .then(area => area.get(null).then(items => area.remove(Object.keys(items))))
        .then(() => {
            const area = api.storage.session;
            return area
                .get(null)
                .then(items => area.remove(Object.keys(items)))
                .then(() => area);
        });
}

/**
 * @returns {string | null}
 */
export function readSign() {
    try {
        return localStorage.getItem('vaultWitness');
    } catch {
        return null;
    }
}

/**
 * @param {string} witness
 */
export function writeSign(witness) {
    try {
        localStorage.setItem('vaultWitness', witness);
    } catch {
        return;
    }
}

export function eraseSign() {
    try {
        localStorage.removeItem('vaultWitness');
    } catch {
        return;
    }
}
