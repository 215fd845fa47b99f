import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpDate } from '../../main/js/page-time.js';

// The first three are the examples of RFC 9110 section 5.6.7.
const DATES = {
    'Sun, 06 Nov 1994 08:49:37 GMT': 784111777000,
    'Sunday, 06-Nov-94 08:49:37 GMT': 784111777000,
    'Sun Nov  6 08:49:37 1994': 784111777000,
    'Tue, 29 Feb 2028 23:59:59 GMT': 1835481599000,
    'Fri, 27 Nov 2026 12:00:00 GMT': 1795780800000,
    'Friday, 27-Nov-26 12:00:00 GMT': 1795780800000,
    'Fri Nov 27 12:00:00 2026': 1795780800000,
    'Tue, 01 Mar 2100 00:00:00 GMT': 4107542400000
};

const OTHERS = [
    '0',
    'now',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nov 1994 08:49:37 +0000',
    'Sun, 06 Nov 1994 08:49:37 GMT x',
    'sun, 06 nov 1994 08:49:37 gmt',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 94 08:49:37 GMT',
    'Sun, 06 Mrt 1994 08:49:37 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 25:00:00 GMT',
    'Sun, 06 Nov 1994 08:60:00 GMT',
    'Sat, 31 Dec 2016 23:59:60 GMT',
    'Sun, 06 Nov 1969 08:49:37 GMT',
    'Sun,06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-1994 08:49:37 GMT',
    'Sun Nov 6 08:49:37 1994',
    'Sun Nov  6 08:49:37 1994 GMT',
    '2026-11-27T12:00:00Z',
    '1795780800',
    'Sun, \u0660\u0666 Nov 1994 08:49:37 GMT'
];

test('the three forms of a date in HTTP are read', () => {
    for (const [text, millis] of Object.entries(DATES)) {
        assert.equal(httpDate(text), millis, text);
    }
});

test('what is no such date is 0', () => {
    for (const text of OTHERS) {
        assert.equal(httpDate(text), 0, text);
    }
});

test('no date is below 0', () => {
    assert.equal(httpDate(null), -1);
    assert.equal(httpDate(''), -1);
});
