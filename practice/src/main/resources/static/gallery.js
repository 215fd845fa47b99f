// What the pages of the gallery do, and what a test sees of them: gallery.state().
var gallery = (() => {
    const initial = new WeakMap();
    const seen = {enters: 0, pressed: [], taken: ''};

    function deep(root) {
        return [...root.querySelectorAll('*')].flatMap(
            element => element.shadowRoot
                ? [element, ...deep(element.shadowRoot)] : [element]);
    }

    const find = selector => deep(document).find(element => element.matches(selector));
    const inputs = () => deep(document).filter(element => element.matches('input, textarea'));

    function isRight(element) {
        for (let node = element; node; node = node.parentNode ?? node.host) {
            if (node.dataset?.right !== undefined) {
                return true;
            }
        }
        return false;
    }

    // Libraries keep the sum of their boxes in an input that nobody sees.
    const isShown = input => input.type !== 'hidden' && !input.hidden && input.checkVisibility()
        && input.ariaHidden !== 'true';
    const holds = input => /checkbox|radio|submit|button/.test(input.type) ? '' : input.value;

    function state() {
        const right = inputs().filter(input => isRight(input) && isShown(input));
        const wrong = inputs().filter(input => !isRight(input)
            && holds(input) !== (initial.get(input) ?? input.defaultValue)
            && input.ariaHidden !== 'true' && input.type !== 'hidden');
        const value = right.map(holds).join('').replace(/\D/g, '');
        if (value) {
            sessionStorage.gallery = value;
        }
        return {
            right: value || sessionStorage.gallery || '',
            wrong: wrong.map(input => input.name || input.id || input.type),
            fields: right.length,
            enters: seen.enters,
            pressed: seen.pressed,
            taken: seen.taken,
            enabled: !deep(document).some(element => element.dataset.waits !== undefined
                && element.disabled)};
    }

    addEventListener('DOMContentLoaded', () => {
        sessionStorage.removeItem('gallery');
        inputs().forEach(input => initial.set(input, holds(input)));
    });
    addEventListener('input', state);
    addEventListener('pagehide', state);
    addEventListener('keydown', event => {
        seen.enters += event.key === 'Enter' ? 1 : 0;
    }, true);
    addEventListener('click', event => {
        const button = event.composedPath()[0];
        if (button.matches?.('button, [type=submit], [type=button]')) {
            seen.pressed.push(button.textContent || button.value);
        }
    }, true);

    return {
        state,

        /** What a component says that its value is, whatever its boxes show. */
        took(value) {
            seen.taken = String(value ?? '').replace(/\D/g, '');
        },

        /** A button that stays disabled until one of the events has found a good value. */
        enableOn(button, input, events, isGood) {
            find(button).dataset.waits = '';
            for (const event of events) {
                // Frameworks put their own input in the place of the page's.
                addEventListener(event, ({target}) => {
                    if (target.matches(input)) {
                        find(button).disabled = !isGood(target.value);
                    }
                });
            }
        },

        /** A form that sends itself when so many digits are in. */
        submitAt(input, event, digits) {
            find(input).addEventListener(event, () => {
                if (find(input).value.replace(/\D/g, '').length >= digits) {
                    find(input).form.requestSubmit();
                }
            });
        },

        /** Puts something after so many digits. */
        mask(input, after, what) {
            find(input).addEventListener('input', () => {
                const digits = find(input).value.replace(/\D/g, '');
                find(input).value = digits.length > after
                    ? digits.slice(0, after) + what + digits.slice(after) : digits;
            });
        },

        /** The page goes on without another page: the form is taken away. */
        vanish() {
            document.body.replaceChildren('Welcome');
        },

        /**
         * Boxes for a digit each.
         *
         * @param spread a pasted or typed text is spread over them
         * @param key the event that moves on to the next: input, or keyup
         * @param done is called when all are full
         */
        boxes({spread = false, key = 'input', done = () => {}}) {
            const all = deep(document).filter(element => element.matches('input.box'));
            const put = (text, from) => {
                [...text.replace(/\D/g, '')].forEach((digit, i) => {
                    if (all[from + i]) {
                        all[from + i].value = digit;
                    }
                });
            };
            const look = () => {
                state();
                if (all.every(box => box.value)) {
                    setTimeout(done);
                }
            };
            all.forEach((box, i) => {
                box.addEventListener(key, () => {
                    if (spread && box.value.length > 1) {
                        put(box.value, i);
                    }
                    box.value = box.value.slice(0, 1);
                    if (box.value) {
                        all[i + 1]?.focus();
                    }
                    look();
                });
                if (spread) {
                    box.addEventListener('paste', event => {
                        event.preventDefault();
                        put(event.clipboardData.getData('text'), i);
                        look();
                    });
                }
            });
        }};
})();
