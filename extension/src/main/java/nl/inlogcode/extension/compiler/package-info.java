/**
 * What the TeaVM compiler is told about our libraries: calls that its class library lacks, and what
 * stands in their place. {@link nl.inlogcode.extension.compiler.LibraryPatches} runs at build time
 * and does not ship; {@link nl.inlogcode.extension.compiler.Replacements} does. Must not depend on
 * any other package of ours.
 */
package nl.inlogcode.extension.compiler;
