package nl.inlogcode.e2e.vault;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inlogcode.e2e.browser.Browser;

/**
 * Makes a vault large, from nothing but {@code core/vault-format.md}: another writer of the format,
 * in the language of browsers. The product must open what it wrote, or the specification lacks
 * something.
 */
public final class VaultFiller {
    private static final String SECRET = "inlogcode-filler";

    private static final String FILL =
            """
            navigator.locks.request('inlogcode-vault', async () => {
                const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
                const base64 = buffer =>
                    btoa(Array.from(new Uint8Array(buffer), b => String.fromCharCode(b)).join(''));
                const utf8 = text => new TextEncoder().encode(text);
                const random = length => crypto.getRandomValues(new Uint8Array(length));
                const hex = buffer =>
                    Array.from(buffer, b => b.toString(16).padStart(2, '0')).join('');
                const aead = (nonce, data) => ({
                    name: 'AES-GCM', iv: bytes(nonce), additionalData: utf8(JSON.stringify(data))});
                const done = request => new Promise((resolve, reject) => {
                    request.onsuccess = () => resolve(request.result);
                    request.onerror = () => reject(request.error);
                });
                const keys = await done(indexedDB.open('inlogcode-key', 1));
                const blob = await done(
                    keys.transaction('keys').objectStore('keys').get('device'));
                const device = await crypto.subtle.importKey(
                    'raw', await blob.arrayBuffer(), 'AES-GCM', false, ['decrypt']);
                keys.close();
                const database = await done(indexedDB.open('inlogcode', 1));
                const copies = await done(
                    database.transaction('generations').objectStore('generations').getAll());

                // Sections 3 and 4: JSON.stringify of members in their order is canonical.
                const {ciphertext, ...header} = copies.map(text => JSON.parse(text))
                    .reduce((one, other) => one.generation > other.generation ? one : other);
                const {key, ...slot} = header.slots.find(found => found.type === 'device');
                const vaultKey = await crypto.subtle.importKey('raw',
                    await crypto.subtle.decrypt(
                        aead(slot.nonce, {
                            format: 'inlogcode-slot', version: 1, vault: header.vault, slot}),
                        device, bytes(key)),
                    'AES-GCM', false, ['encrypt', 'decrypt']);
                const vault = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(
                    aead(header.nonce, header), vaultKey, bytes(ciphertext))));

                // Section 2.
                const sites = %s;
                for (let i = vault.items.length; i < %d; i++) {
                    vault.items.push({
                        id: hex(random(16)), issuer: 'Dienst ' + i,
                        accountName: 'persoon' + i + '@voorbeeld.nl', secret: base64(utf8('%s' + String(i).padStart(4, '0'))),
                        algorithm: 'SHA1', digits: 6, type: 'totp', period: 30,
                        sites: [sites[i - 1] ?? 'https://dienst' + i + '.voorbeeld.nl'],
                        createdAt: 1700000000 + i,
                        siteNotes: [{since: 0, how: 'unknown'}]});
                }

                // Section 6.2.
                const next = {
                    ...header, generation: header.generation + 1, nonce: base64(random(12))};
                const sealed = JSON.stringify({...next, ciphertext: base64(
                    await crypto.subtle.encrypt(
                        aead(next.nonce, next), vaultKey, utf8(JSON.stringify(vault))))});
                const witness = JSON.stringify({
                    format: 'inlogcode-witness', vault: next.vault, generation: next.generation});
                const work = database.transaction(
                    ['generations', 'witness'], 'readwrite', {durability: 'strict'});
                const generations = work.objectStore('generations');
                generations.put(sealed, next.generation);
                work.objectStore('witness').put(witness, 'witness');
                generations.delete(IDBKeyRange.upperBound(next.generation - 3));
                generations.delete(IDBKeyRange.lowerBound(next.generation, true));
                await new Promise((resolve, reject) => {
                    work.oncomplete = resolve;
                    work.onabort = () => reject(work.error);
                });
                database.close();
                const api = typeof browser !== 'undefined' ? browser : chrome;
                await api.storage.local.set({vault: sealed, vaultWitness: witness});
                return vault.items.length;
            })""";

    private VaultFiller() {}

    /** The issuer of the account at that place in the vault, from 0. */
    public static String issuer(int index) {
        return "Dienst " + index;
    }

    /** The shared secret of the account at that place in the vault, from 0; 20 bytes. */
    public static byte[] secret(int index) {
        var digits = String.valueOf(index);
        var text = SECRET + "0".repeat(4 - digits.length()) + digits;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Adds accounts until there are so many. The product must have made the vault itself; what is
     * in it stays, in front.
     *
     * @param accounts at most 10,000
     */
    public static void fill(Browser browser, int accounts) {
        fill(browser, accounts, List.of());
    }

    /**
     * Adds accounts until there are so many.
     *
     * @param sites the origins that the account at place 1 and those after it belong to
     */
    public static void fill(Browser browser, int accounts, List<String> sites) {
        // A reader takes the newest generation; the two before it are as large in daily use.
        for (int generation = 0; generation < 3; generation++) {
            var page = browser.openExtensionPage("welcome.html");
            int count =
                    page.eval(FILL.formatted(new Gson().toJson(sites), accounts, SECRET))
                            .getAsInt();
            page.close();
            if (count != accounts) {
                throw new IllegalStateException("the vault holds " + count + " accounts");
            }
        }
    }
}
