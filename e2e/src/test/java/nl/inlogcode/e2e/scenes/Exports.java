package nl.inlogcode.e2e.scenes;

/** Two parts of one export of Google Authenticator, written by a small encoder in Python. */
final class Exports {
    private static final String START = "otpauth-migration://offline?data=";

    /**
     * Krachtplan (20 bytes, SHA-1, 6 digits), Bank (32 bytes, SHA-256, 8 digits), and Oud, which
     * wants MD5.
     */
    static final String ONE =
            START
                    + "CjoKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEhBqYW5Adm9vcmJlZWxkLm5sGgpLcmFjaHRwbG"
                    + "FuIAEoATACCkUKIDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyEhVCYW5rOmph"
                    + "bkB2b29yYmVlbGQubmwaBEJhbmsgAigCMAIKGAoGc2VjcmV0EgNqYW4aA091ZCAEKAEwAh"
                    + "ABGAIgACjnJA%3D%3D";

    /** Winkel, and Krachtplan under the same name with another secret. */
    static final String TWO =
            START
                    + "CjYKFGFiY2RlZmdoaWprbG1ub3BxcnN0EhBlbHNAdm9vcmJlZWxkLm5sGgZXaW5rZWwgAS"
                    + "gBMAIKOgoUYW5vdGhlciBzZWNyZXQgb2YgaXQSEGphbkB2b29yYmVlbGQubmwaCktyYWNo"
                    + "dHBsYW4gASgBMAIQARgCIAEo5yQ%3D";

    private Exports() {}

    /** Pages that show them: "/1" and "/2". */
    static TinySite site() {
        var site = new TinySite();
        site.put("/1.png", QrPng.of(ONE));
        site.put("/2.png", QrPng.of(TWO));
        site.put("/1", "<img src=/1.png>");
        site.put("/2", "<img src=/2.png>");
        return site;
    }
}
