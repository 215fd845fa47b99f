/** The words of the practice site. */
package nl.inlogcode.practice.page;
