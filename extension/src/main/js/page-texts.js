import { below, getter } from './page-tree.js';

/**
 * @param {any} tree
 * @param {string} text
 * @returns {string[]}
 */
export function addresses(tree, text) {
    return Array.from(tree.querySelectorAll('*'))
        .flatMap(e =>
            Array.from(e.attributes, a => a.value).concat(
                typeof e.value === 'string' ? e.value : []
            )
        )
        .concat(text.match(/otpauth(-migration)?:\/\/[^\s"'<>]+/gi) || [])
        .map(v => v.slice(0, 9000).trim())
        .filter(v => /^(apple-)?otpauth/i.test(v));
}

/**
 * @param {any} tree
 * @returns {string}
 */
export function shownText(tree) {
    return Array.from(tree.body ? [tree.body] : tree.children, e => {
        const text = /^(style|script)$/.test(e.localName) ? '' : e.innerText || '';
        return text.length > 100000 ? text.slice(0, 100000) + '\u2026' : text;
    }).join('\n');
}

/**
 * @param {any} tree
 * @returns {string}
 */
export function typedTexts(tree) {
    return Array.from(tree.querySelectorAll('input,textarea'))
        .slice(0, 300)
        .map(e =>
            /^(text|search|textarea)$/.test(e.type) && e.checkVisibility()
                ? (e.labels && e.labels[0]
                      ? e.labels[0].textContent
                      : [e.placeholder, e.getAttribute('aria-label'), e.name].join(' ')
                  )
                      .slice(0, 200)
                      .replace(/\s+/g, ' ') +
                  '\t' +
                  e.value.slice(0, 9000)
                : ''
        )
        .join('\n');
}

/**
 * @param {any} input
 * @param {string} controls
 * @param {string} silent
 * @param {any} parts
 * @returns {string}
 */
export function wordsNear(input, controls, silent, parts) {
    let own;
    let top;
    let around;
    let met = false;
    let stop;
    let left = 600;
    let words = '';
    const parent = getter(Node.prototype, 'parentNode');
    function is(node, list) {
        return Element.prototype.matches.call(node, list);
    }
    function shown(node) {
        return Element.prototype.checkVisibility.call(node, { visibilityProperty: true });
    }
    function other(node) {
        if (node === own || !shown(node)) {
            return false;
        }
        const wide = node.getBoundingClientRect().width;
        return wide > 90 || (wide >= 6 && /^(checkbox|radio)$/.test(node.type));
    }
    function holds(node) {
        if (is(node, controls)) {
            return other(node);
        }
        if (!parts.has(node)) {
            parts.set(
                node,
                Array.from(Element.prototype.querySelectorAll.call(node, controls)).slice(0, 51)
            );
        }
        return parts.get(node).length > 50 || parts.get(node).some(other);
    }
    // What is taken ends the walker's step: else it would go on to ask about all that is left of
    // the page.
    function judge(node) {
        if (--left < 0) {
            stop = true;
            return 1;
        }
        if (node.nodeType === 3) {
            return 1;
        }
        if (is(node, silent)) {
            return 2;
        }
        if (parent.call(node) === around && node !== top && holds(node)) {
            met = stop = true;
            return 1;
        }
        return shown(node) || getComputedStyle(node).display === 'contents' ? 3 : 2;
    }
    function walk(step, most) {
        const way = document.createTreeWalker(around, 5, { acceptNode: judge });
        let text;
        let said = '';
        way.currentNode = own;
        stop = false;
        // What stands behind the form is about the page.
        while (
            !stop &&
            said.length < most &&
            (text = way[step]()) &&
            !stop &&
            !(step === 'nextNode' && own.form && !Node.prototype.contains.call(own.form, text))
        ) {
            text = text.data.trim();
            said =
                step === 'nextNode'
                    ? said + ' ' + text.slice(0, most)
                    : text.slice(-most) + ' ' + said;
        }
        return said;
    }
    for (own = input; own && !met; own = own.getRootNode().host) {
        top = own;
        let above = parent.call(top);
        for (let up = 0; above?.nodeType === 1 && up < 60 && !holds(above); up++) {
            top = above;
            above = parent.call(top);
        }
        met = above?.nodeType === 1;
        around = met ? above : own.getRootNode();
        words = walk('previousNode', 400) + words + walk('nextNode', 200);
    }
    return words;
}

/**
 * @param {any} input
 * @param {any} known
 * @returns {any[]}
 */
export function labelsOf(input, known) {
    const root = input.getRootNode();
    let all = known.get(root);
    if (!all) {
        all = new Map();
        known.set(root, all);
        for (const label of below(root, 'label')) {
            const labels = all.get(label.control);
            if (labels) {
                labels.push(label);
            } else {
                all.set(label.control, [label]);
            }
        }
    }
    return all.get(input) || [];
}

/**
 * @param {any} node
 * @param {number} most
 * @returns {string}
 */
export function beginning(node, most) {
    if (node.nodeType === 3) {
        return node.data.slice(0, most);
    }
    const walker = document.createTreeWalker(node, 4);
    let said = '';
    for (let left = 300; said.length < most && left > 0 && walker.nextNode(); left--) {
        said += /** @type {Text} */ (walker.currentNode).data.slice(0, most);
    }
    return said.slice(0, most);
}

/**
 * @param {any} node
 * @param {number} most
 * @returns {string}
 */
export function end(node, most) {
    const walker = document.createTreeWalker(node, 4);
    let said = '';
    let at = node.nodeType === 3 ? node : walker.lastChild();
    for (let left = 300; at && said.length < most && left > 0; left--) {
        said = at.data.trimEnd().slice(-most) + ' ' + said;
        at = walker.previousNode();
    }
    return said.trim().slice(-most);
}
