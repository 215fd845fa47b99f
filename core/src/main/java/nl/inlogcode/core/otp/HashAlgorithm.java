package nl.inlogcode.core.otp;

/** The hash under HMAC. RFC 6238 section 1.2 names these three; nothing else is honoured. */
public enum HashAlgorithm {
    SHA1,
    SHA256,
    SHA512
}
