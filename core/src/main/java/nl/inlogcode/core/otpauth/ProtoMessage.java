package nl.inlogcode.core.otpauth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One message in the wire format of Protocol Buffers ("Encoding" in their guide): a row of numbered
 * fields. What lies inside a field is not looked into, so nothing here is deep.
 *
 * @param fields in the order of the message
 */
record ProtoMessage(List<Field> fields) {
    /** More fields than any honest export has; each costs at least two bytes. */
    static final int MAX_FIELDS = 1000;

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int LENGTH_DELIMITED = 2;
    private static final int FIXED_32 = 5;

    /** A number of 29 bits and the wire type: five bytes at most. */
    private static final int MAX_TAG_BYTES = 5;

    private static final int MAX_VARINT_BYTES = 10;

    ProtoMessage {
        fields = List.copyOf(fields);
    }

    /** A field and its number, 1 to 2^29 - 1. */
    sealed interface Field {
        int number();
    }

    /** A varint; of 64 bits, so a negative int32 is negative here too. */
    record Whole(int number, long value) implements Field {}

    /** Text, bytes, or a message again. */
    record Blob(int number, byte[] bytes) implements Field {
        /** Without the bytes: they may be a secret. */
        @Override
        public String toString() {
            return "Blob[" + number + "]";
        }
    }

    /** Of a fixed width, which no field that we know has. */
    record Fixed(int number) implements Field {}

    /**
     * Takes a message apart.
     *
     * @return empty if it is cut off, overlong, has groups (wire types 3 and 4, long out of use) or
     *     more than {@value #MAX_FIELDS} fields
     */
    static Optional<ProtoMessage> decode(byte[] bytes) {
        var fields = new ArrayList<Field>();
        var cursor = new Cursor(bytes);
        while (cursor.position < bytes.length) {
            long tag = cursor.varint(MAX_TAG_BYTES);
            int number = (int) (tag >>> 3);
            if (cursor.broken || tag >>> 32 != 0 || number == 0 || fields.size() == MAX_FIELDS) {
                return Optional.empty();
            }
            switch ((int) tag & 7) {
                case VARINT -> fields.add(new Whole(number, cursor.varint(MAX_VARINT_BYTES)));
                case FIXED_64 -> fields.add(cursor.fixed(number, 8));
                case LENGTH_DELIMITED -> fields.add(cursor.blob(number));
                case FIXED_32 -> fields.add(cursor.fixed(number, 4));
                default -> cursor.broken = true;
            }
            if (cursor.broken) {
                return Optional.empty();
            }
        }
        return Optional.of(new ProtoMessage(fields));
    }

    /** A place in the bytes; once broken, whatever it gives means nothing. */
    private static final class Cursor {
        private final byte[] bytes;
        private int position;
        private boolean broken;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        long varint(int mostBytes) {
            long value = 0;
            for (int i = 0; i < mostBytes && position < bytes.length; i++) {
                int b = bytes[position++];
                // Of the tenth byte only one bit is left of the 64.
                if (i == MAX_VARINT_BYTES - 1 && (b & 0x7E) != 0) {
                    break;
                }
                value |= (long) (b & 0x7F) << 7 * i;
                if (b >= 0) {
                    return value;
                }
            }
            broken = true;
            return 0;
        }

        Field blob(int number) {
            long length = varint(MAX_VARINT_BYTES);
            if (broken || length < 0 || length > bytes.length - position) {
                broken = true;
                return new Blob(number, new byte[0]);
            }
            int start = position;
            position += (int) length;
            return new Blob(number, Arrays.copyOfRange(bytes, start, position));
        }

        Field fixed(int number, int width) {
            broken |= width > bytes.length - position;
            position += width;
            return new Fixed(number);
        }
    }
}
