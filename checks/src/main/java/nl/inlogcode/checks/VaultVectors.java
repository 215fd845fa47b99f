package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;

/**
 * AES-GCM and sealed vaults with documents of versions 1 and 2, over whatever cryptography there
 * is: the JDK's on the JVM, WebCrypto in the browsers, where the checks block on promises.
 */
public final class VaultVectors {
    /** vault-format.md section 7.1: it must open for ever. */
    static final String VERSION_1 =
            "{\"format\":\"inlogcode-vault\",\"version\":1,\"vault\":\"000102030405060708"
                    + "090a0b0c0d0e0f\",\"generation\":1,\"slots\":[{\"type\":\"device\",\"id\":\"1"
                    + "01112131415161718191a1b1c1d1e1f\",\"nonce\":\"QEFCQ0RFRkdISUpL\",\"key\":\"1"
                    + "/ZF5Do272u4D+o9kYR4EdMfzc3KWLtnb2gE4hmapAosIsVQOWDXMxJ42g+EatmF\"}],\"nonce"
                    + "\":\"TE1OT1BRUlNUVVZX\",\"ciphertext\":\"tvU9pH3s9mIn+XbA/ND6H5x5UzEjcsOkCHx"
                    + "dmmaDds9uitdIvxAs9xHq+xBn/jpVzSbmueafzn3GICR5uyfEVZw7iRSjSM/gu3TZsEpY+Ycx790"
                    + "fEGWQPMr6rO0CTMRXumXHg/m8N0UMK4U4+2bnvkbgGRr4uZE8+zI9gOAx7ljEwJ1BYc912jHg7U6"
                    + "z5WN4t3reFAkWLtVUz2yvFnq8vrnuwfgJ4MT7l97LgwRrsgcoo6hjYXloHBmtriBEnEjyVOIrbOW"
                    + "lGbyrigCNMGV8uGpdzlkHa5zmsBM5y3iZbbEuApvgYYfq2bYjkWZwIl2smlJD0HspF4lVDOOppaM"
                    + "+X1Pggjy+K6ukGwEb80IqbVA0gjL5g3FhaHJV1E96uav+2YUNsNKopDQn1IFDSA/WUE4sSPjSC3T"
                    + "XTduhXPdjqdqGV8ZzkwtKhl2qhtckgeq+jYoykvYNk/iyToWxglWhHbVobvz+KopJAAulGqF2vvU"
                    + "ZTOtTkwuLvxXUdp2n+EzILw2td9v6c3/STH77g1eU+CozwAUA3H91A9XA97DmlK9lwDNWzS02eyt"
                    + "6vD4DmnIaV/066A2pe6bEDU7PrFkyydY4rxcaWkzQQ7tUSbdG5bPokX1QP0kjoC3fqCP1tKZy2RA"
                    + "XQdiYQwTQHm9EmasDVd6qjaEsmfJN0QG6OEhD1L9rpL517jJP2faz+andbxvgUtp5N65Zckt8xmH"
                    + "8KVLf0ZwowQcunw+zPLK0dzEreSNDZ6yb16RQgRBy9Y+jwqh02JCa7YiiVmUedQGQkCO+EubHQOg"
                    + "cqGuYHRB/TgSdfQ81MYt1irjkfa/zBh8EUtpWU8FYxWt7NMmABd+9ceOOg57X9ZDUiXXSvCFYT8L"
                    + "WZTmumzfWEIoXyr6HEmEe9NtZQYGPJ8hXna1JPDLjMbtQjjYk724erMDJi1uKLQC5khh3EpUehNH"
                    + "yD5sgZocpbILIM+z1ZrrmLOSSSkUI+ZaNqi9xBvns7ARCx89KJ0NmRqFVDOfjJ3y1eUyvRVm/2f0"
                    + "l7EBudcNoOZJUTmufi2sV8OqiSKwvUM80vJ3HotAWZ0F7LclxkKJgW8LCKdzC3NpVjl/k/JLqxRT"
                    + "X8wtL8RQw4IgnYu4vpsXee2uI4WEHb+Ixk/I64gpSKac14UR9+awuhFhjFNkWBlwvoV4R8A==\"}";

    /** vault-format.md section 7: it must open for ever. */
    static final String VERSION_2 =
            "{\"format\":\"inlogcode-vault\",\"version\":1,\"vault\":\"000102030405060708"
                    + "090a0b0c0d0e0f\",\"generation\":1,\"slots\":[{\"type\":\"device\",\"id\":\"1"
                    + "01112131415161718191a1b1c1d1e1f\",\"nonce\":\"QEFCQ0RFRkdISUpL\",\"key\":\"1"
                    + "/ZF5Do272u4D+o9kYR4EdMfzc3KWLtnb2gE4hmapAosIsVQOWDXMxJ42g+EatmF\"}],\"nonce"
                    + "\":\"TE1OT1BRUlNUVVZX\",\"ciphertext\":\"tvU9pH3s9mIn+XbD/ND6H5x5UzEjcsOkCHx"
                    + "dmmaDds9uitdIvxAs9xHq+xBn/jpVzSbmueafzn3GICR5uyfEVZw7iRSjSM/gu3TZsEpY+Ycx790"
                    + "fEGWQPMr6rO0CTMRXumXHg/m8N0UMK4U4+2bnvkbgGRr4uZE8+zI9gOAx7ljEwJ1BYc912jHg7U6"
                    + "z5WN4t3reFAkWLtVUz2yvFnq8vrnuwfgJ4MT7l97LgwRrsgcoo6hjYXloHBmtriBEnEjyVOIrbOW"
                    + "lGbyrigCNMGV8uGpdzlkHa5zmsBM5y3iZbbEuApvgYYfq2bYjkWZwIl2smlJD0HspF4lVDOOppaM"
                    + "+X1ORjHapLb62VUtQxUF/eQpx02GhxzE9OSxXk0Josb/TyIUbo43s4HRk3p5aEwCbSAQxXLaJR2u"
                    + "JEI76AOs044nZFZgkg2RUlgzq0YRi1rzNy5o6kfMPgeSgF8byxxzxSvwvSNzkY5AkFfgedrNkouF"
                    + "IA6pPjxGavxvNdsy/4DWfLw2hesr6JWfZWQOf+h3qjE8xol0PhkUTfI7o45O4tqljkF5/oGs2JGB"
                    + "1szxO0ipZD6Ao4h/KBtfdHhSC91lsgsIwsgBhBQfeHONWG6ENsfLl3DMRKlUx83Ka9mGg6qYglFc"
                    + "FS8rEHFuLbzMdwv4QGLGkg/M2nuhNxgG6F2cak/A7pq1u/iZ9j+7S6smILUDyTsgTafAcInMgiG7"
                    + "wOETf0ZxPgld+yR7HYfCrGm5AIXhSIfjPkrUJ1VVt5pKwkPYphseVkp6yBTxcdVijim+wA+eIWKl"
                    + "F62GfUF8zCXnPI1kkOJp2iLO1LfqlABoPUdlVUMJbxjl4ZcrQBoi9ceOUmZnH48DMkWeo9iJYQdO"
                    + "TP2DwiSvEQdlExPuLVkxP/ZxXWdOMKMhyj+AcbGC3bLVXxj19+3oM75WayQ/Obgr57y8ODPknrM/"
                    + "HV5VxCflOJ/2AUO+JPuvgUYLhRVUW6cXT/3IxXb+2sxRK164wVEBmRqFYFvP/Nn21eVjBBkOticQ"
                    + "lFelGOJU0Od8VXWGYjHA/s730WrovAYpiqouG6u4/aVk6EvhZnolAT4SuaYrBoa4gxyKunZPZg1W"
                    + "H2TNvuFN4g51pP7Bq/4GGJnmC8wBjDKdv0rliqQFVbPRx7zs6ZthkftsNpeZUYwDyI52gXHIh40Z"
                    + "p4QWsR3E51FB4ufWObuZAlKUKuMs/4QGYBkETheyaJYwKRZPKwQWPdd4haAA7FJjiBa7LPISDVgn"
                    + "ablxJzkdA+XD3ViHhATyfmtMTWeQbEqHKsuq1rqeT00RJ9hN7NE0w7P04jWLOh/xBY/+6jZhRqcK"
                    + "U+XdgmKHjN/fmaYFXlHF7QixT7zd0Dr5Sk3FrXVuqq6Km7NCEIbJfQIpjJQrn5IseaWks2LrE7+g"
                    + "IZV1AHqi1gpeaplbNjyMbiN6EVzYLiTYwQVbnwWLX/9Ktb+fbk0vYXofTp0Y1YNxYP43k3DMJ9RW"
                    + "970xb1DydzRDSfQ6bWZOUGwxdCI/ZMzSPNegJBazaaW0zcKooCWXC5xqU/k7YB8pzD3s+7A+IM2W"
                    + "QYINBdNv7VnddhZ/7xdiW0dVuhQQEap6F0ycewUTMAeVtFJdrqLftSp1beL1R92P5obuoP0H4SC9"
                    + "/oIRrWKR+z3MWr7vlzNd4VtNo0P2VFecWBwratsfYmAoe73o79AtNLXg+yCsweKjw5EdCUgP7zd4"
                    + "X19F/6U3tt98xPofTw8bYUO/fiTcLaCQA27h9IEqurK/CRJe5wJ4Ob/UwJeApO1DGAeLt1kufOsJ"
                    + "Tb+2v9afprQ1jPbLyuUV6l64Ibog8IAf0HR33GCbGw2ndefe2ksjs6k1x9G3kI0IBCoXNjCYuNlM"
                    + "CweAp7tPgD326yT9BN4+hBW0ogupiKAyWoZBDkyUwp4UMetutMn55YLYnzPB6r4KKtaEJncbhqzX"
                    + "wZjPGJbQvAfvKMKwBQSIaWfPXyvykJZ3XTSAthMBSwI2Z5kJxab0u6H14Tz/3WfKH7k2Kr0Po45n"
                    + "Rgnmcd0+f4Ym2gKd3D2U0QyRNCVGjSYckGIeQiOC6ugUfigl00OYYIY9akZGxLFK2AvDfMiR7z9L"
                    + "hERvEROrDGT3VX+3vtafYnwlWfuEpQxc/y2KdINPEryJjWM7Dg7ZdzDdKsWoz+hEBuJXyBcP7lMK"
                    + "TAP1hufMfdkkacetF+ZOtqB78FntdlWcrtqQ0MNIHLRub71E1Jd5/\"}";

    /** Key, nonce, associated data, plaintext, ciphertext with tag, in hex. */
    private record Gcm(
            String source, String key, String nonce, String data, String plain, String sealed) {}

    private static final String SPEC_KEY =
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
    private static final String SPEC_PLAIN =
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                    + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
    private static final String SPEC_SEALED =
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                    + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662";

    /**
     * McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B, the cases with a
     * 256-bit key and a 96-bit nonce; and one of NIST's CAVP GCM vectors with associated data.
     */
    private static final List<Gcm> GCM =
            List.of(
                    new Gcm(
                            "GCM test case 13",
                            "0000000000000000000000000000000000000000000000000000000000000000",
                            "000000000000000000000000",
                            "",
                            "",
                            "530f8afbc74536b9a963b4f1c4cb738b"),
                    new Gcm(
                            "GCM test case 14",
                            "0000000000000000000000000000000000000000000000000000000000000000",
                            "000000000000000000000000",
                            "",
                            "00000000000000000000000000000000",
                            "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"),
                    new Gcm(
                            "GCM test case 15",
                            SPEC_KEY,
                            "cafebabefacedbaddecaf888",
                            "",
                            SPEC_PLAIN + "1aafd255",
                            SPEC_SEALED + "898015ad" + "b094dac5d93471bdec1a502270e3cc6c"),
                    new Gcm(
                            "GCM test case 16",
                            SPEC_KEY,
                            "cafebabefacedbaddecaf888",
                            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
                            SPEC_PLAIN,
                            SPEC_SEALED + "76fc6ece0f4e1768cddf8853bb2d551b"),
                    new Gcm(
                            "NIST CAVP gcmEncryptExtIV256",
                            "83688deb4af8007f9b713b47cfa6c73e35ea7a3aa4ecdb414dded03bf7a0fd3a",
                            "0b459724904e010a46901cf3",
                            "794a14ccd178c8ebfd1379dc704c5e208f9d8424",
                            "33d893a2114ce06fc15d55e454cf90c3",
                            "cc66bee423e3fcd4c0865715e95866960fb291bd3dba94a1dfd8b286cfb97ac5"));

    private VaultVectors() {}

    public static List<Check> all(VaultCrypto crypto) {
        var checks = new ArrayList<Check>();
        for (var vector : GCM) {
            checks.add(new Check(vector.source(), () -> sealsAndOpens(crypto, vector)));
            checks.add(new Check(vector.source() + ", damaged", () -> refuses(crypto, vector)));
        }
        checks.add(new Check("Vault of format version 1", () -> opensVersion1(crypto)));
        checks.add(new Check("Vault of format version 2", () -> opensVersion2(crypto)));
        checks.add(new Check("Vault, saved as version 2", () -> becomesVersion2(crypto)));
        checks.add(new Check("Vault, a bit of each byte flipped", () -> refusesFlips(crypto)));
        checks.add(new Check("Random bytes differ", () -> isRandom(crypto)));
        return checks;
    }

    private static byte[] bytes(String hex) {
        return Hex.decode(hex).orElse(new byte[0]);
    }

    private static void sealsAndOpens(VaultCrypto crypto, Gcm vector) {
        var key = bytes(vector.key());
        var nonce = bytes(vector.nonce());
        var data = bytes(vector.data());
        var sealed = crypto.seal(key, nonce, data, bytes(vector.plain()));
        Expect.same(vector.sealed(), Hex.encode(sealed));
        var plain = crypto.open(key, nonce, data, sealed);
        Expect.yes(plain.isPresent());
        Expect.same(vector.plain(), Hex.encode(plain.get()));
    }

    /** Each byte of ciphertext and tag changed in turn, then the nonce, the data and the length. */
    private static void refuses(VaultCrypto crypto, Gcm vector) {
        var key = bytes(vector.key());
        var nonce = bytes(vector.nonce());
        var data = bytes(vector.data());
        var sealed = bytes(vector.sealed());
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] ^= (byte) (1 << i % 8);
            Expect.empty(crypto.open(key, nonce, data, sealed));
            sealed[i] ^= (byte) (1 << i % 8);
        }
        Expect.empty(crypto.open(key, nonce, new byte[] {1}, sealed));
        Expect.empty(crypto.open(key, nonce, data, bytes("00" + vector.sealed())));
        Expect.empty(crypto.open(key, nonce, data, new byte[15]));
        Expect.empty(crypto.open(key, nonce, data, new byte[0]));
        nonce[11] ^= 1;
        Expect.empty(crypto.open(key, nonce, data, sealed));
    }

    private static void opensVersion1(VaultCrypto crypto) {
        var result = open(crypto, VERSION_1);
        Expect.yes(result instanceof OpenResult.Opened);
        var vault = ((OpenResult.Opened) result).vault();
        Expect.same(2, vault.items().size());
        Expect.same("Bank \"Ë\"", vault.items().get(1).account().issuer());
        Expect.same(1, vault.bin().size());
    }

    private static void opensVersion2(VaultCrypto crypto) {
        var result = open(crypto, VERSION_2);
        Expect.yes(result instanceof OpenResult.Opened);
        var vault = ((OpenResult.Opened) result).vault();
        Expect.same(3, vault.items().size());
        var first = vault.items().get(0);
        Expect.same("Vraag Els.\nZij weet het.", first.extras().note());
        Expect.same(List.of("Werk", "Zorg"), first.extras().groups());
        Expect.same(210, first.extras().colour().orElseThrow());
        Expect.same(KnownSite.How.LOOK_ALIKE, first.knownSites().get(2).how());
        Expect.same(1_700_000_060L, first.knownSites().get(2).since());
        Expect.same(CodeAlphabet.STEAM, vault.items().get(2).account().alphabet());
        Expect.same(first.id(), vault.bin().get(0).replacedBy().orElseThrow());
    }

    /** Both documents through both ways of reading, and written as one of version 2. */
    private static void becomesVersion2(VaultCrypto crypto) {
        for (var text : List.of(VERSION_1, VERSION_2)) {
            var storage = OneVault.with(text);
            var keeper = OneVault.keeper(crypto, storage);
            var before = ((OpenResult.Opened) keeper.open()).vault();
            Expect.yes(keeper.update(vault -> vault) instanceof SaveResult.Saved);
            Expect.same(before, ((OpenResult.Opened) keeper.open()).vault());
        }
    }

    private static void refusesFlips(VaultCrypto crypto) {
        for (int i = 0; i < VERSION_1.length(); i++) {
            char flipped = (char) (VERSION_1.charAt(i) ^ 1 << i % 7);
            var text = VERSION_1.substring(0, i) + flipped + VERSION_1.substring(i + 1);
            Expect.yes(open(crypto, text) instanceof OpenResult.Unreadable);
        }
    }

    private static void isRandom(VaultCrypto crypto) {
        var first = crypto.random(32);
        Expect.same(32, first.length);
        Expect.yes(!Hex.encode(first).equals(Hex.encode(crypto.random(32))));
    }

    private static OpenResult open(VaultCrypto crypto, String sealed) {
        return OneVault.of(crypto, sealed).open();
    }
}
