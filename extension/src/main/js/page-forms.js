import { above, below, getter } from './page-tree.js';

/**
 * @param {string} selector
 * @param {number} most
 * @returns {any[]}
 */
export function buttons(selector, most) {
    const found = [];
    let nodes = 300000;
    function look(root, depth) {
        const all = below(root, '*');
        for (let i = 0; i < all.length && nodes-- > 0 && found.length < most; i++) {
            if (Element.prototype.matches.call(all[i], selector)) {
                found.push(all[i]);
            }
            if (all[i].shadowRoot && depth < 50) {
                look(all[i].shadowRoot, depth + 1);
            }
        }
    }
    look(document, 0);
    return found;
}

/**
 * @param {any} button
 * @returns {string}
 */
export function buttonType(button) {
    if (button.localName === 'a') {
        return 'link';
    }
    return /^(button|input)$/.test(button.localName) ? button.type : 'button';
}

/**
 * @param {any} button
 * @returns {string}
 */
export function buttonText(button) {
    return (
        button.localName === 'input'
            ? button.value || button.alt || ''
            : button.innerText ||
              button.textContent ||
              Array.from(button.querySelectorAll('img'), i => i.alt).join(' ')
    )
        .trim()
        .slice(0, 200);
}

/**
 * @param {any} button
 * @returns {boolean}
 */
export function isEnabled(button) {
    return (
        !Element.prototype.matches.call(
            button,
            ':disabled,[aria-disabled=true],[aria-busy=true]'
        ) && getComputedStyle(button).pointerEvents !== 'none'
    );
}

/**
 * @param {any} button
 * @returns {boolean}
 */
export function isDefault(button) {
    if (!button.form) {
        return false;
    }
    const all = getter(HTMLFormElement.prototype, 'elements').call(button.form);
    for (let i = 0; i < Math.min(all.length, 2000); i++) {
        if (all[i].type === 'submit') {
            return all[i] === button;
        }
    }
    return document.querySelector('input[type=image]') === button;
}

/**
 * @param {any} one
 * @param {any} other
 * @returns {boolean}
 */
export function isBefore(one, other) {
    const p = one.compareDocumentPosition(other);
    return p & 1 ? one.getBoundingClientRect().top <= other.getBoundingClientRect().top : !!(p & 4);
}

/**
 * @param {any} input
 * @returns {any}
 */
export function formAround(input) {
    let node = input.form || input;
    while (node && !(node instanceof HTMLFormElement)) {
        node = above(node);
    }
    return node;
}

/**
 * @param {any} form
 * @returns {any[]}
 */
export function submitters(form) {
    const root = Node.prototype.getRootNode.call(form);
    return Array.from(
        (root instanceof Document
            ? Document
            : root instanceof DocumentFragment
              ? DocumentFragment
              : Element
        ).prototype.querySelectorAll.call(root, '[formaction],[formmethod]')
    ).filter((/** @type {any} */ e) => e.form === form);
}

/**
 * @param {any} form
 * @param {any} button
 * @returns {any}
 */
export function destinationOf(form, button) {
    const said = (e, name) => Element.prototype.getAttribute.call(e, name) || '';
    const sends =
        (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) &&
        /^(submit|image)$/.test(button.type);
    const other = sends && said(button, 'formaction');
    const raw = other || said(form, 'action');
    const address = other
        ? button.formAction
        : getter(HTMLFormElement.prototype, 'action').call(form);
    // A mere fragment is what programs write where nothing is to be sent.
    const here =
        raw === '' || (raw[0] === '#' && address.split('#')[0] === location.href.split('#')[0]);
    return {
        address: here ? '' : address || '?',
        method: (sends && said(button, 'formmethod')) || said(form, 'method')
    };
}

/**
 * @param {any} button
 * @param {(form: any, button: any) => boolean} check
 */
export function press(button, check) {
    const root = Node.prototype.getRootNode.call(button);
    // A form's event does not leave its shadow tree.
    const at = root instanceof ShadowRoot ? root : self;
    const sent = e => {
        if (!e.defaultPrevented && !check(e.target, e.submitter)) {
            e.preventDefault();
        }
    };
    at.addEventListener('submit', sent);
    try {
        HTMLElement.prototype.click.call(button);
    } finally {
        at.removeEventListener('submit', sent);
    }
}
