/**
 * @param {Document | HTMLElement | null} around
 * @param {string} key letters and hyphens only
 * @returns {HTMLElement | null | undefined}
 */
function withKey(around, key) {
    return around?.querySelector('[data-key="' + key + '"]');
}

/**
 * @param {() => void} action
 */
export function whenOutOfSight(action) {
    document.addEventListener('visibilitychange', () => {
        if (document.hidden) {
            action();
        }
    });
}

/**
 * @param {() => void} action
 */
export function whenFocused(action) {
    addEventListener('focus', () => {
        action();
    });
}

/**
 * @param {string} key
 */
export function focusOn(key) {
    withKey(document, key)?.focus();
}

/**
 * @param {string} id
 * @param {string} key
 */
export function focusInside(id, key) {
    withKey(document.getElementById(id), key)?.focus();
}

/**
 * @param {string} key
 */
export function focusFromTheTop(key) {
    const e = withKey(document, key);
    if (e) {
        e.focus({ preventScroll: true });
        scrollTo(0, 0);
    }
}

/**
 * @param {string} key
 * @returns {boolean}
 */
export function isFocusOn(key) {
    const e = document.activeElement;
    return !!e && e.getAttribute('data-key') === key;
}

/**
 * @param {HTMLElement} around
 * @returns {string}
 */
export function focusedIn(around) {
    const e = document.activeElement;
    if (!e || !around.contains(e)) {
        return '';
    }
    const action = e.getAttribute('data-action');
    return action ? '[data-action="' + action + '"]' : e.localName;
}

/**
 * @param {HTMLElement} around
 * @param {string} selector
 */
export function focusWithin(around, selector) {
    /** @type {HTMLElement | null} */
    const found = around.querySelector(selector);
    found?.focus({ preventScroll: true });
}

/**
 * @returns {boolean}
 */
export function isTyping() {
    const e = document.activeElement;
    return e instanceof HTMLInputElement && e.value !== '';
}

/**
 * @param {HTMLInputElement} field
 * @param {(files: any[], text: string) => void} callback
 */
export function whenChosen(field, callback) {
    field.addEventListener('change', () => {
        const files = Array.from(field.files ?? []);
        if (files.length) {
            field.value = '';
            callback(files, '');
        }
    });
}

/**
 * Without preventDefault the browser would open the file in the place of our page.
 * @param {(files: any[], text: string) => void} callback
 */
export function whenDropped(callback) {
    const root = document.documentElement;
    addEventListener('dragover', e => {
        e.preventDefault();
        root.setAttribute('data-dragging', '');
    });
    addEventListener('dragleave', e => {
        if (!e.relatedTarget) {
            root.removeAttribute('data-dragging');
        }
    });
    addEventListener('drop', e => {
        e.preventDefault();
        root.removeAttribute('data-dragging');
        const data = /** @type {DataTransfer} */ (e.dataTransfer);
        callback(
            Array.from(data.files),
            data.getData('text/plain') || data.getData('text/uri-list')
        );
    });
}

/**
 * @param {(files: any[], text: string) => void} callback
 */
export function whenPasted(callback) {
    addEventListener('paste', e => {
        const data = /** @type {DataTransfer} */ (e.clipboardData);
        const files = Array.from(data.files);
        const field =
            e.target instanceof Element && e.target.closest('input:not([type=file]), select');
        if (files.length || !field) {
            e.preventDefault();
            callback(files, data.getData('text/plain'));
        }
    });
}

/**
 * @param {() => void} action
 */
export function whenNearEnd(action) {
    addEventListener(
        'scroll',
        () => {
            const page = document.documentElement;
            if (page.scrollHeight - page.scrollTop < 3 * page.clientHeight) {
                action();
            }
        },
        { passive: true }
    );
}

/**
 * @param {() => void} action
 */
export function whenHidden(action) {
    document.addEventListener('visibilitychange', () => {
        if (document.hidden) {
            action();
        }
    });
    addEventListener('pagehide', action);
}

/**
 * @param {() => void} action
 */
export function whenShown(action) {
    document.addEventListener('visibilitychange', () => {
        if (!document.hidden) {
            action();
        }
    });
}
