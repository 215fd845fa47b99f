package nl.inlogcode.core.vault;

/**
 * What is left of an item that is gone for good: enough to keep another copy of the vault from
 * bringing it back.
 */
public record GoneItem(String id, HybridTime at) {}
