/**
 * Vectors of Project Wycheproof, version 0.8 (commit eb35c25e05d17dc05fdf42f40ff4cbb3a959c096 of
 * github.com/google/wycheproof), Copyright Google LLC, under the Apache License 2.0: of each file
 * the vectors that bear on what the product does, one a line, members in hex with a space between,
 * {@code -} for none. Data only.
 */
package nl.inlogcode.checks.wycheproof;
