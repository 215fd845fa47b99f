/**
 * Which of a page's buttons goes on, and where its form sends what is typed ({@link
 * nl.inlogcode.core.page.button.NextButton}). Runs inside web pages.
 */
package nl.inlogcode.core.page.button;
