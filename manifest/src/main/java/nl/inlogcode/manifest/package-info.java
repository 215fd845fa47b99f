/**
 * Makes the two zips that ship: merges the manifests, checks what goes in, writes it the same way
 * every time. Knows files only; nothing of the product's code.
 */
package nl.inlogcode.manifest;
