/**
 * @param {Int8Array<ArrayBuffer>} password
 * @param {Int8Array<ArrayBuffer>} salt
 * @param {Int8Array<ArrayBuffer>} secret
 * @param {Int8Array<ArrayBuffer>} data
 * @param {number} memory
 * @param {number} passes
 * @param {number} lanes
 * @param {number} length
 * @returns {any}
 */
export function argon2Request(password, salt, secret, data, memory, passes, lanes, length) {
    return {
        password: new Uint8Array(password),
        salt: new Uint8Array(salt),
        secret: new Uint8Array(secret),
        ad: new Uint8Array(data),
        memorySize: memory,
        passes,
        parallelism: lanes,
        tagLength: length
    };
}

/**
 * @param {Int8Array<ArrayBuffer>} input
 * @param {Int8Array<ArrayBuffer>} salt
 * @param {Int8Array<ArrayBuffer>} info
 * @param {number} bits
 * @returns {Promise<ArrayBuffer>}
 */
export function hkdf(input, salt, info, bits) {
    return crypto.subtle
        .importKey('raw', input, 'HKDF', false, ['deriveBits'])
        .then(key =>
            crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, bits)
        );
}

/**
 * @param {any} credential
 * @returns {{ credential: Int8Array<ArrayBuffer>, output: Int8Array<ArrayBuffer>, enabled: boolean }}
 */
function answerOf(credential) {
    const prf = credential.getClientExtensionResults().prf;
    return {
        credential: new Int8Array(credential.rawId),
        output: new Int8Array(prf?.results ? prf.results.first : 0),
        enabled: !!prf?.enabled
    };
}

/**
 * Some passkeys give the output at once, others only when they are used.
 * @param {Int8Array<ArrayBuffer>} salt
 * @param {Int8Array<ArrayBuffer>} challenge
 * @param {Int8Array<ArrayBuffer>} user
 * @param {string} name
 * @param {string} displayName
 * @returns {Promise<any>}
 */
export function makePasskey(salt, challenge, user, name, displayName) {
    return navigator.credentials
        .create({
            publicKey: {
                challenge,
                rp: { name },
                user: { id: user, name, displayName },
                pubKeyCredParams: [
                    { type: 'public-key', alg: -7 },
                    { type: 'public-key', alg: -257 }
                ],
                authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
                extensions: { prf: { eval: { first: salt } } }
            }
        })
        .then(credential => {
            const made = answerOf(credential);
            return made.output.length || !made.enabled
                ? made
                : usePasskey(made.credential, salt, challenge);
        });
}

/**
 * @param {Int8Array<ArrayBuffer>} credential
 * @param {Int8Array<ArrayBuffer>} salt
 * @param {Int8Array<ArrayBuffer>} challenge
 * @returns {Promise<any>}
 */
export function usePasskey(credential, salt, challenge) {
    return navigator.credentials
        .get({
            publicKey: {
                challenge,
                userVerification: 'required',
                allowCredentials: [{ type: 'public-key', id: credential }],
                extensions: { prf: { eval: { first: salt } } }
            }
        })
        .then(answerOf);
}
