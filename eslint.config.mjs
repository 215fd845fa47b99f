// How the JavaScript in extension/src/main/js is written. What it means is checked by tsc (tsconfig.json).
import js from '@eslint/js';

export default [
    { ignores: ['!extension/src/main/js/**'] },
    {
        files: ['extension/src/main/js/*.js'],
        rules: {
            ...js.configs.recommended.rules,
            // tsc knows the browsers' names.
            'no-undef': 'off',
            'no-eval': 'error',
            'no-var': 'error',
            'prefer-const': 'error',
            'prefer-arrow-callback': 'error',
            'arrow-body-style': 'error',
            'object-shorthand': 'error',
            eqeqeq: 'error',
            'one-var': ['error', 'never'],
            curly: 'error',
            'max-len': ['error', { code: 100, ignoreComments: true, ignoreRegExpLiterals: true }],
        },
    },
];
