/** Which field wants the code, by a table of forms; and whose origin it is. */
package nl.inlogcode.core.fill;
