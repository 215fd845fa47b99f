package nl.inlogcode.bench;

/**
 * How Authenticator.cc keeps accounts, as far as it can be compared: each account an entry of its
 * own in {@code storage.local}, as plain JSON or, with a password, with its secret under
 * AES-256-CBC. Written for this comparison from what its users' storage holds; none of its code. In
 * its favour: WebCrypto in the place of CryptoJS, one key in the place of an MD5 derivation for
 * each entry, Argon2id left out, no screen; and no second store, no transaction, no tag, no reading
 * back.
 */
final class AuthenticatorDesign {
    /** What is timed. */
    enum Step {
        PLAIN_SAVE_ONE("save one, plain", "await saveOne(false)"),
        PLAIN_SAVE_ALL("save all, plain", "await saveAll(false)"),
        PLAIN_OPEN("read all, plain", "await open(false)"),
        SEALED_SAVE_ONE("save one, with password", "await saveOne(true)"),
        SEALED_SAVE_ALL("save all, with password", "await saveAll(true)"),
        SEALED_OPEN("read all, with password", "await open(true)");

        private final String label;
        private final String expression;

        Step(String label, String expression) {
            this.label = label;
            this.expression = expression;
        }

        String label() {
            return label;
        }
    }

    private static final String PREFIX = "bench-entry-";

    private static final String FUNCTIONS =
            """
            const local = (globalThis.browser ?? globalThis.chrome).storage.local;
            const keyBytes = new Uint8Array(32).fill(7);
            const base64 = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)));
            const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
            const aes = () =>
                crypto.subtle.importKey('raw', keyBytes, 'AES-CBC', false, ['encrypt', 'decrypt']);
            const entry = async (i, key) => {
                const secret = 'GEZDGNBVGY3TQOJQGEZDGNBV' + String(i).padStart(8, 'A');
                const plain = {
                    issuer: 'Dienst ' + i, account: 'persoon' + i + '@voorbeeld.nl', type: 'totp',
                    counter: 0, period: 30, digits: 6, algorithm: 'SHA1', index: i, secret};
                if (!key) return plain;
                const iv = crypto.getRandomValues(new Uint8Array(16));
                const sealed = await crypto.subtle.encrypt(
                    {name: 'AES-CBC', iv}, key, new TextEncoder().encode(secret));
                return {...plain, encrypted: true, iv: base64(iv), secret: base64(sealed)};
            };
            const saveOne = async sealed => {
                const key = sealed ? await aes() : null;
                await local.set({'%1$s0': await entry(0, key)});
            };
            const saveAll = async sealed => {
                const key = sealed ? await aes() : null;
                const all = {};
                for (let i = 0; i < count; i++) all['%1$s' + i] = await entry(i, key);
                await local.set(all);
            };
            const open = async sealed => {
                const key = sealed ? await aes() : null;
                const names = Array.from({length: count}, (_, i) => '%1$s' + i);
                const all = Object.values(await local.get(names));
                if (key) {
                    for (const one of all) {
                        one.secret = new TextDecoder().decode(await crypto.subtle.decrypt(
                            {name: 'AES-CBC', iv: bytes(one.iv)}, key, bytes(one.secret)));
                    }
                }
                if (all.length !== count || !all[0].secret.startsWith('GEZD')) {
                    throw new Error('not what was saved');
                }
            };
            """
                    .formatted(PREFIX);

    /** Takes the entries away again. */
    static final String CLEAR =
            """
            (async () => {
                const local = (globalThis.browser ?? globalThis.chrome).storage.local;
                await local.remove(Object.keys(await local.get(null))
                    .filter(name => name.startsWith('%s')));
                return true;
            })()"""
                    .formatted(PREFIX);

    private AuthenticatorDesign() {}

    /**
     * An expression for the milliseconds that a step takes, from a promise. It remembers nothing:
     * in Firefox each script has a global object of its own.
     */
    static String timed(Step step, int accounts) {
        return "(async () => {"
                + ("const count = " + accounts + ";")
                + FUNCTIONS
                + "const start = performance.now();"
                + step.expression
                + "; return performance.now() - start; })()";
    }
}
