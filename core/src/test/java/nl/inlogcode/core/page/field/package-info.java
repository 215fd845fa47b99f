/** Which field wants the code, by a table of forms. */
package nl.inlogcode.core.page.field;
