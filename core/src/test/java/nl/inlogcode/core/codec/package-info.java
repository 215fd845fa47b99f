/** The codecs, held against other libraries' ones. */
package nl.inlogcode.core.codec;
