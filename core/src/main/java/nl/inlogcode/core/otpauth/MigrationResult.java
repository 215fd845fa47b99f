package nl.inlogcode.core.otpauth;

/** What came of reading a text as a part of an export. */
public sealed interface MigrationResult {
    /** It is one; each of its accounts may still be refused. */
    record Parsed(MigrationPart part) implements MigrationResult {}

    /** It is none, or one that cannot be read at all, and why. */
    record Rejected(Rejection reason) implements MigrationResult {}
}
