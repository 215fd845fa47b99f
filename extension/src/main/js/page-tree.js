// Ways through the tree of a web page. Forms answer with their own fields where a field is called
// `parentNode` or `matches`: the questions are put by way of the prototypes. A page's nodes are
// `any` here and in the other modules for pages: each is asked for what only some of them have.

/**
 * How a prototype answers, whatever the object itself says.
 *
 * @param {object} prototype
 * @param {string} name
 * @returns {(this: any) => any}
 */
export function getter(prototype, name) {
    return /** @type {() => any} */ (Object.getOwnPropertyDescriptor(prototype, name)?.get);
}

/**
 * All elements below a document or the root of a shadow tree, that match.
 *
 * @param {any} root
 * @param {string} selector
 * @returns {NodeListOf<any>}
 */
export function below(root, selector) {
    const { prototype } = root.nodeType === 9 ? Document : DocumentFragment;
    return prototype.querySelectorAll.call(root, selector);
}

/**
 * @param {number} most
 * @param {number} nodes
 * @param {number} deepest
 * @param {string} called
 * @returns {any[]}
 */
export function inputs(most, nodes, deepest, called) {
    const all = [];
    let left = nodes;
    function look(root, depth) {
        const list = below(root, '*');
        for (let i = 0; i < list.length && left-- > 0; i++) {
            if (list[i] instanceof HTMLInputElement) {
                all.push(list[i]);
            } else if (depth < deepest && list[i].shadowRoot) {
                look(list[i].shadowRoot, depth + 1);
            }
        }
    }
    look(document, 0);
    if (all.length <= most) {
        return all;
    }
    const few = new Set();
    function pick(test) {
        for (let i = 0; i < all.length && few.size < most; i++) {
            if (test(all[i])) {
                few.add(all[i]);
            }
        }
    }
    pick(input => input.getRootNode().activeElement === input);
    pick(input => input.type !== 'hidden' && input.matches(called));
    pick(input => /^(text|tel|number|password)$/.test(input.type) && input.checkVisibility());
    pick(() => true);
    return all.filter(input => few.has(input));
}

/**
 * @param {any} node
 * @returns {any}
 */
export function above(node) {
    return (
        getter(Node.prototype, 'parentNode').call(node) ||
        (node instanceof ShadowRoot && node.host) ||
        null
    );
}

/**
 * How many nodes are around a node.
 *
 * @param {any} node
 * @returns {number}
 */
export function depth(node) {
    const parent = getter(Node.prototype, 'parentNode');
    let count = 0;
    for (let at = node; at; at = parent.call(at) || at.host) {
        count++;
    }
    return count;
}
