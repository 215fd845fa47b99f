/**
 * Which of a page's fields asks for a one-time code ({@link
 * nl.inlogcode.core.page.field.CodeField}). Runs inside web pages.
 */
package nl.inlogcode.core.page.field;
