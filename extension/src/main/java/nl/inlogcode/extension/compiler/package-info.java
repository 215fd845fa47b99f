/**
 * What the TeaVM compiler is told: of our libraries, calls that its class library lacks, and what
 * stands in their place ({@link nl.inlogcode.extension.compiler.LibraryPatches}); of our own code,
 * how a switch over patterns stays small ({@link nl.inlogcode.extension.compiler.PatternSwitches}).
 * Both run at build time and do not ship; {@link nl.inlogcode.extension.compiler.Replacements}
 * does. Must not depend on any other package of ours.
 */
package nl.inlogcode.extension.compiler;
