/** What the product's code may depend on and call, held against its compiled classes. */
package nl.inlogcode.extension.rules;
