/**
 * @param {number} epochSecond
 * @returns {number}
 */
export function daysAgo(epochSecond) {
    const then = new Date(epochSecond * 1000);
    const now = new Date();
    return Math.round(
        (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) -
            Date.UTC(then.getFullYear(), then.getMonth(), then.getDate())) /
            86400000
    );
}

/**
 * @returns {string}
 */
export function today() {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}
