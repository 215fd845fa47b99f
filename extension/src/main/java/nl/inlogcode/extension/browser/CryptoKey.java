package nl.inlogcode.extension.browser;

import org.teavm.jso.JSObject;

/** The handle of a key (Web Cryptography API): what it stands for cannot be read. */
public interface CryptoKey extends JSObject {}
