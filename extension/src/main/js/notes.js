import { api } from './api.js';

/**
 * @param {string} id
 * @param {string} item
 */
export function beginAdding(id, item) {
    const kept = {};
    kept['adding-' + id] = item;
    api.storage.session.set(kept).catch(() => {});
    api.alarms.create('adding', { delayInMinutes: 1 });
}

/**
 * The alarm stays: another window may have begun one too.
 *
 * @param {string} id
 */
export function endAdding(id) {
    api.storage.session.remove('adding-' + id).catch(() => {});
}

/**
 * @returns {Promise<{ id: string, item: any }[]>}
 */
export function begunAdding() {
    return api.storage.session.get(null).then(items =>
        Object.keys(items)
            .filter(key => key.startsWith('adding-'))
            .map(key => ({ id: key.slice(7), item: items[key] }))
    );
}

/**
 * @param {() => void} action
 */
export function whenAdding(action) {
    api.storage.onChanged.addListener((changes, area) => {
        if (
            area === 'session' &&
            Object.keys(changes).some(key => key.startsWith('adding-') && changes[key].newValue)
        ) {
            action();
        }
    });
    api.alarms.onAlarm.addListener(alarm => {
        if (alarm.name === 'adding') {
            action();
        }
    });
}

/**
 * The notes of these names that there are.
 *
 * @param {'local' | 'session'} area
 * @param {string[]} names
 * @returns {Promise<string>} JSON
 */
export async function readNotes(area, names) {
    return JSON.stringify(await api.storage[area].get(names));
}

/**
 * @param {'local' | 'session'} area
 * @param {string} notes JSON
 * @returns {Promise<void>}
 */
export async function writeNotes(area, notes) {
    await api.storage[area].set(JSON.parse(notes));
}

/**
 * @param {'local' | 'session'} area
 * @param {string[]} names
 * @returns {Promise<void>}
 */
export async function removeNotes(area, names) {
    await api.storage[area].remove(names);
}

/**
 * Writes the note of a form, and has its key forgotten in time.
 *
 * @param {string} notes JSON
 * @param {number} until when the key is to go; 0 if there is none
 * @returns {Promise<void>}
 */
export async function writeForm(notes, until) {
    const alarm = until ? api.alarms.create('form', { when: until }) : api.alarms.clear('form');
    await Promise.all([alarm, writeNotes('session', notes)]);
}

/**
 * @returns {Promise<void>}
 */
export async function removeForm() {
    await Promise.all([api.alarms.clear('form'), removeNotes('session', ['form', 'formKey'])]);
}

export function forgetFormKeyInTime() {
    api.alarms.onAlarm.addListener(alarm => {
        if (alarm.name === 'form') {
            removeNotes('session', ['formKey']);
        }
    });
}
