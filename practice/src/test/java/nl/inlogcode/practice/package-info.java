/** The practice site over HTTP, as a visitor without a browser sees it. */
package nl.inlogcode.practice;
