/** The words on the screen, held against the code that shows them and against how we speak. */
package nl.inlogcode.extension.words;
