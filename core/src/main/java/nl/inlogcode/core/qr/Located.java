package nl.inlogcode.core.qr;

/**
 * A code that was read, and where: what {@link QrCode} tells of it, before its text is told.
 *
 * @param text what it says
 * @param left see {@link QrCode}
 */
record Located(QrText text, int left, int top, int right, int bottom) {
    /** The same code in a picture that many times as large. */
    Located times(int larger) {
        return new Located(text, left * larger, top * larger, right * larger, bottom * larger);
    }

    QrCode code(CharacterSets sets) {
        return new QrCode(text.in(sets), left, top, right, bottom);
    }
}
