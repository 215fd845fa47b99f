/**
 * The short loop of {@code ./run --watch}: sees a change of the sources, compiles what it concerns
 * and nothing else, and loads the extension anew into the running browser. Takes part in nothing
 * that ships: that is the build's alone.
 */
package nl.inlogcode.e2e.watch;
