package nl.inlogcode.core.transfer;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Exports of Google Authenticator, as that app would show them. */
public final class Exports {
    private final ByteArrayOutputStream payload = new ByteArrayOutputStream();

    /** An account of 6 digits and SHA-1 that goes by time. */
    public Exports with(String issuer, String name, String secret) {
        return with(issuer, name, secret, 1, 2);
    }

    /**
     * @param algorithm 1 SHA-1, 2 SHA-256, 3 SHA-512, 4 MD5
     * @param type 1 HOTP, 2 TOTP
     */
    public Exports with(String issuer, String name, String secret, int algorithm, int type) {
        var entry = new ByteArrayOutputStream();
        bytes(entry, 1, secret);
        bytes(entry, 2, name);
        bytes(entry, 3, issuer);
        whole(entry, 4, algorithm);
        whole(entry, 5, 1);
        whole(entry, 6, type);
        bytes(payload, 1, entry.toByteArray());
        return this;
    }

    /** The link of a part, numbered from 1. */
    public String part(int number, int count, int batch) {
        whole(payload, 2, 1);
        whole(payload, 3, count);
        whole(payload, 4, number - 1);
        whole(payload, 5, batch);
        var data = Base64.getEncoder().encodeToString(payload.toByteArray());
        return "otpauth-migration://offline?data="
                + URLEncoder.encode(data, StandardCharsets.UTF_8);
    }

    public String whole() {
        return part(1, 1, 0);
    }

    private static void bytes(ByteArrayOutputStream message, int number, String text) {
        bytes(message, number, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(ByteArrayOutputStream message, int number, byte[] bytes) {
        message.write(number << 3 | 2);
        varint(message, bytes.length);
        message.writeBytes(bytes);
    }

    private static void whole(ByteArrayOutputStream message, int number, int value) {
        message.write(number << 3);
        varint(message, value);
    }

    private static void varint(ByteArrayOutputStream message, int value) {
        int left = value;
        while (left > 0x7F) {
            message.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        message.write(left);
    }
}
