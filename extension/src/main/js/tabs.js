import { api } from './api.js';

/**
 * A tab that has gone needs no badge.
 * @param {number} tab
 * @param {string} text
 * @param {string} title
 * @param {string} color
 */
export function showBadge(tab, text, title, color) {
    const nothing = () => {};
    api.action.setBadgeBackgroundColor({ tabId: tab, color }).catch(nothing);
    api.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }).catch(nothing);
    api.action.setTitle({ tabId: tab, title }).catch(nothing);
    api.action.setBadgeText({ tabId: tab, text }).catch(nothing);
}

/**
 * @param {number} tab
 */
export function clearBadge(tab) {
    api.action.setBadgeText({ tabId: tab, text: '' }).catch(() => {});
}

/**
 * @param {string} pattern
 * @param {(allowed: boolean) => void} answer
 */
export function askPermission(pattern, answer) {
    api.permissions.request({ origins: [pattern] }).then(answer, () => {
        answer(false);
    });
}

/**
 * @param {() => void} action
 */
export function whenAllowed(action) {
    api.permissions.onAdded.addListener(() => {
        action();
    });
}

/**
 * @param {() => void} action
 */
export function whenDisallowed(action) {
    api.permissions.onRemoved.addListener(() => {
        action();
    });
}

/**
 * @param {number} tab
 * @returns {Promise<boolean>}
 */
export function isGone(tab) {
    const firefox = api.runtime.getURL('').indexOf('moz-') === 0;
    return api.tabs.get(tab).then(
        t => t.status === 'loading' || (firefox && !t.url),
        () => true
    );
}
