/**
 * What a page says, without a browser: words and verdicts that its rooms share.
 *
 * <p>What is in {@code page.field}, {@code page.button} and {@code page.diagnosis} runs inside web
 * pages too. It must not depend on the vault, on shared secrets, or on anything that can compute a
 * code.
 */
package nl.inlogcode.core.page;
