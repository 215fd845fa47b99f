import { api } from './api.js';

/**
 * @param {(reason: string) => void} listener
 */
export function whenInstalled(listener) {
    api.runtime.onInstalled.addListener(details => {
        listener(details.reason);
    });
}

/**
 * @param {string} name
 * @param {(tab: chrome.tabs.Tab) => void} listener
 */
export function whenKey(name, listener) {
    api.commands.onCommand.addListener((command, tab) => {
        if (command !== name) {
            return;
        }
        if (tab) {
            listener(tab);
            return;
        }
        api.tabs.query({ active: true, lastFocusedWindow: true }).then(tabs => {
            if (tabs[0]) {
                listener(tabs[0]);
            }
        });
    });
}

/**
 * @param {string} id
 * @param {(tab: chrome.tabs.Tab) => void} listener
 */
export function whenFieldMenu(id, listener) {
    api.contextMenus.onClicked.addListener((info, tab) => {
        if (info.menuItemId === id && tab) {
            listener(tab);
        }
    });
}

/**
 * @param {string | undefined} url
 * @returns {string} empty if it is no address
 */
function originOf(url) {
    return url && URL.canParse(url) ? new URL(url).origin : '';
}

/**
 * @param {(tab: chrome.tabs.Tab, site: string, what: string) => void} listener
 */
export function whenPageSpeaks(listener) {
    api.runtime.onMessage.addListener((message, sender) => {
        const site = originOf(sender.url);
        if (sender.id !== api.runtime.id || !sender.tab || !site) {
            return;
        }
        const isOwn = sender.frameId === 0 || originOf(sender.tab.url) === site;
        if (message === 'left' || (isOwn && ['field', 'none', 'acted'].includes(message))) {
            listener(sender.tab, site, message);
        }
    });
}

export function openPopup() {
    try {
        api.action.openPopup().catch(() => {});
    } catch {
        return;
    }
}

/**
 * @param {string} name
 * @param {() => void} action
 */
export function wakeWhileOpen(name, action) {
    api.storage.onChanged.addListener((changes, area) => {
        if (area !== 'session' || !changes.vaultKey) {
            return;
        }
        if (changes.vaultKey.newValue) {
            api.alarms.create(name, { periodInMinutes: 1 });
        } else {
            api.alarms.clear(name);
        }
    });
    api.alarms.onAlarm.addListener(alarm => {
        if (alarm.name === name) {
            action();
        }
    });
}

/**
 * @param {() => void} action
 */
export function whenScreenLocks(action) {
    api.idle.onStateChanged.addListener(state => {
        if (state === 'locked') {
            action();
        }
    });
}

/**
 * @param {string} picture
 * @param {string} fill
 * @param {string} field
 */
export function makeMenus(picture, fill, field) {
    api.contextMenus.removeAll(() => {
        api.contextMenus.create({ id: 'picture', contexts: ['image'], title: picture });
        api.contextMenus.create({ id: fill, contexts: ['editable'], title: field });
    });
}

/**
 * All at once: Firefox opens a popup only while the choice is fresh, not after a promise.
 * @param {string} page
 * @param {number} longest
 */
export function whenPictureMenu(page, longest) {
    api.contextMenus.onClicked.addListener((info, tab) => {
        if (info.menuItemId !== 'picture') {
            return;
        }
        const url = info.srcUrl || '';
        api.storage.session
            .set({
                clicked: {
                    tab: tab?.id,
                    frame: info.frameId || 0,
                    url: url.length > longest ? '' : url
                }
            })
            .catch(() => {});
        const otherwise = () => api.tabs.create({ url: api.runtime.getURL(page) });
        try {
            api.action.openPopup().catch(otherwise);
        } catch {
            otherwise();
        }
    });
}
