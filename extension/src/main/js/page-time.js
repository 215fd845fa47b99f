/** The forms of a date in HTTP: the one that servers must write, and the two older ones. */
const HTTP_DATES = [
    /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:[0-5]\d GMT$/,
    /^[A-Z][a-z]{5,8}, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:[0-5]\d GMT$/,
    /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:[0-5]\d \d{4}$/
];

/**
 * A date of RFC 9110 section 5.6.7, and nothing else that browsers take for one. The last form says
 * no time zone, and means GMT.
 *
 * @param {string | null} text
 * @returns {number} milliseconds since 1970; -1 if there is none, 0 if it is no such date
 */
export function httpDate(text) {
    if (!text) {
        return -1;
    }
    const form = HTTP_DATES.findIndex(one => one.test(text));
    return form < 0 ? 0 : Math.max(0, Date.parse(form === 2 ? text + ' GMT' : text) || 0);
}

/**
 * @returns {Promise<any>}
 */
export function askTime() {
    const start = Date.now();
    return fetch(self.origin + '/favicon.ico?' + start, {
        method: 'HEAD',
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(6000)
    }).then(
        r => ({
            start,
            end: Date.now(),
            answered: true,
            date: httpDate(r.headers.get('date')),
            age: r.headers.get('age') || ''
        }),
        () => ({ start, end: Date.now(), answered: false, date: -1, age: '' })
    );
}
