/** What people click to go on. */
const BUTTONS = 'button, a, summary, [role=button], [type=submit], [type=button], [type=image]';

/**
 * @param {() => void} task
 */
export function onAct(task) {
    let done = false;
    ['click', 'keydown'].forEach(kind => {
        addEventListener(
            kind,
            e => {
                if (e.isTrusted && !done) {
                    done = true;
                    task();
                }
            },
            true
        );
    });
}

export function watchActs() {
    const tell = () => {
        try {
            (globalThis.browser || chrome).runtime.sendMessage('left').catch(() => {});
        } catch {
            return;
        }
    };
    if (!globalThis.inlogcodeActs) {
        const acts = {
            off: true,
            hand: false,
            send: () => {
                if (!acts.off) {
                    acts.off = true;
                    tell();
                }
            }
        };
        globalThis.inlogcodeActs = acts;
        addEventListener('submit', acts.send, true);
        addEventListener(
            'click',
            e => {
                const onButton = e
                    .composedPath()
                    .some((/** @type {any} */ n) => n.matches?.(BUTTONS));
                if (e.isTrusted && onButton) {
                    acts.send();
                }
            },
            true
        );
        addEventListener(
            'keydown',
            e => {
                if (e.isTrusted && e.key === 'Enter') {
                    acts.send();
                }
            },
            true
        );
        addEventListener(
            'input',
            e => {
                if (e.isTrusted) {
                    acts.hand = true;
                }
            },
            true
        );
        addEventListener('pagehide', () => {
            acts.off = true;
            tell();
        });
    }
    globalThis.inlogcodeActs.off = globalThis.inlogcodeActs.hand = false;
}

export function sendOff() {
    globalThis.inlogcodeActs?.send();
}

/**
 * @param {() => void} task
 * @param {number} pause
 * @param {number} most
 */
export function watchChanges(task, pause, most) {
    let timer = 0;
    let left = most;
    const observer = new MutationObserver(changed);
    function changed() {
        if (!timer && left > 0) {
            timer = setTimeout(() => {
                timer = 0;
                if (--left === 0) {
                    observer.disconnect();
                }
                task();
            }, pause);
        }
    }
    observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'type', 'disabled', 'open']
    });
    ['visibilitychange', 'scroll', 'transitionend', 'animationend'].forEach(type => {
        document.addEventListener(type, changed, true);
    });
}

/**
 * @param {any} target
 * @param {string} type
 * @param {string} digit
 */
export function pressDigit(target, type, digit) {
    target.dispatchEvent(
        new KeyboardEvent(type, {
            key: digit,
            code: 'Digit' + digit,
            keyCode: 48 + Number(digit),
            which: 48 + Number(digit),
            bubbles: true,
            cancelable: true,
            composed: true
        })
    );
}

/**
 * @param {any} target
 * @param {string} text
 */
export function insertText(target, text) {
    target.select();
    target.ownerDocument.execCommand('insertText', false, text);
}

/**
 * @param {any} target
 * @param {string} text
 */
export function pasteTransfer(target, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const how = { clipboardData, bubbles: true, cancelable: true, composed: true };
    target.dispatchEvent(new ClipboardEvent('paste', how));
}

/**
 * @param {any} target
 * @param {string} text
 */
export function pasteObject(target, text) {
    /** @type {any} */
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    const data = { types: ['text/plain'], items: [], files: [], getData: () => text };
    const property = cloneInto({ value: data }, window, { cloneFunctions: true });
    Object.defineProperty(event.wrappedJSObject, 'clipboardData', property);
    target.dispatchEvent(event);
}
