package nl.inlogcode.core.page.site;

/**
 * What letters look like, after the idea of Unicode Technical Standard 39, section 4: texts that
 * look alike have the same skeleton. A small table of our own, of the letters that are used to
 * imitate Latin ones; the standard's has 6,000.
 */
final class Skeleton {
    /** For each Latin letter those that look like it, or are it with a mark. */
    private static final String[] ALIKE = {
        "a4@\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u0101\u0103\u0105\u01CE\u0201\u0203\u0227\u0251"
                + "\u03B1\u0430\u04D1\u04D3\u1E01\u1EA1\u1EA3\u1EA5\u1EA7\u1EA9\u1EAB\u1EAD"
                + "\u1EAF\u1EB1\u1EB3\u1EB5\u1EB7\u237A\uFF41",
        "b8\u0180\u0184\u0185\u0253\u0432\u042C\u044C\u13CF\u1E03\u1E05\u1E07\u0431\u03B2\u00DF"
                + "\uFF42",
        "c\u00E7\u0107\u0109\u010B\u010D\u0188\u023C\u03F2\u0441\u04AB\u1D04\u1E09\u0297\u2CA5"
                + "\uFF43",
        "d\u010F\u0111\u0256\u0257\u0501\u056A\u1E0B\u1E0D\u1E0F\u1E11\u1E13\u0221\u13E7\uFF44",
        "e3\u00E8\u00E9\u00EA\u00EB\u0113\u0115\u0117\u0119\u011B\u0205\u0207\u0229\u0247\u0435"
                + "\u0450\u0451\u0454\u04BD\u04BF\u04D7\u03B5\u1EB9\u1EBB\u1EBD\u1EBF\u1EC1\u1EC3"
                + "\u1EC5\u1EC7\u212E\uAB32\u025B\uFF45",
        "f\u0192\u1E1F\u017F\u03DD\u0584\uAB35\u0493\uFF46",
        "g9\u011D\u011F\u0121\u0123\u01E5\u01E7\u01F5\u0260\u0261\u050D\u0581\u1D83\u1E21\u0262"
                + "\uFF47",
        "h\u0125\u0127\u021F\u0266\u04BB\u04A3\u043D\u0570\u13BB\u1E23\u1E25\u1E27\u1E29\u1E2B"
                + "\u045B\u0452\uFF48",
        "k\u0137\u0138\u0199\u01E9\u03BA\u043A\u049B\u049F\u04A1\u051B\u1D0B\u1E31\u1E33\u1E35"
                + "\u2C6A\uFF4B",
        "l1i|!\u00EC\u00ED\u00EE\u00EF\u0129\u012B\u012D\u012F\u0131\u01D0\u0209\u020B\u0268"
                + "\u0269\u026A\u03B9\u03AF\u03CA\u0390\u0456\u0457\u04CF\u04C0\u0576\u1D85\u1E2D"
                + "\u1E2F\u1EC9\u1ECB\u013A\u013C\u013E\u0140\u0142\u019A\u01C0\u0234\u026B\u026D"
                + "\u05D5\u05DF\u0627\u0661\u06F1\u1E37\u1E39\u1E3B\u1E3D\u2113\u1FBE\uAB75\uFF49"
                + "\uFF4C",
        "j\u0135\u01F0\u0249\u03F3\u0458\u0575\uFF4A",
        "m\u028D\u043C\u1D0D\u1E3F\u1E41\u1E43\u0271\u04CE\uFF4D",
        "n\u00F1\u0144\u0146\u0148\u0149\u014B\u019E\u01F9\u0272\u0273\u03B7\u043F\u0578\u057C"
                + "\u1E45\u1E47\u1E49\u1E4B\u03AE\uFF4E",
        "o0\u00F2\u00F3\u00F4\u00F5\u00F6\u00F8\u014D\u014F\u0151\u01A1\u01D2\u01EB\u01ED\u020D"
                + "\u020F\u022B\u022D\u022F\u0231\u03BF\u03C3\u03CC\u043E\u04E7\u04E9\u0585\u05E1"
                + "\u0647\u0665\u06D5\u06F5\u0966\u0E50\u0D20\u10FF\u1D0F\u1D11\u1E4D\u1E4F\u1E51"
                + "\u1E53\u1ECD\u1ECF\u1ED1\u1ED3\u1ED5\u1ED7\u1ED9\u1EDB\u1EDD\u1EDF\u1EE1\u1EE3"
                + "\u2C9F\u3007\uFF4F\uFF10",
        "p\u01A5\u03C1\u03F1\u0440\u048F\u1E55\u1E57\u2CA3\u03F8\u00FE\uFF50",
        "q\u024B\u051B\u0563\u0566\u02A0\uFF51",
        "r\u0155\u0157\u0159\u0211\u0213\u024D\u027C\u027D\u0433\u0453\u0491\u1D26\u1E59\u1E5B"
                + "\u1E5D\u1E5F\u2C85\uAB47\uAB48\uFF52",
        "s5$\u015B\u015D\u015F\u0161\u0219\u023F\u0282\u0455\u0405\u10FD\u1E61\u1E63\u1E65\u1E67"
                + "\u1E69\uA731\uFF53",
        "t7+\u0163\u0165\u0167\u01AB\u01AD\u021B\u0288\u03C4\u0442\u04AD\u1D1B\u1E6B\u1E6D\u1E6F"
                + "\u1E71\u1E97\uFF54",
        "u\u00F9\u00FA\u00FB\u00FC\u0169\u016B\u016D\u016F\u0171\u0173\u01B0\u01D4\u01D6\u01D8"
                + "\u01DA\u01DC\u0215\u0217\u028B\u03BC\u00B5\u03C5\u03CD\u0446\u057D\u1D1C\u1E73"
                + "\u1E75\u1E77\u1E79\u1E7B\u1EE5\u1EE7\u1EE9\u1EEB\u1EED\u1EEF\u1EF1\u0438\uFF55",
        "v\u03BD\u0475\u0477\u05D8\u1D20\u1E7D\u1E7F\uA6A1\uFF56",
        "w\u0175\u0448\u0449\u0461\u026F\u051D\u0561\u1D21\u1E81\u1E83\u1E85\u1E87\u1E89\u1E98"
                + "\u03C9\u03CE\uFF57",
        "x\u00D7\u0445\u04B3\u03C7\u1541\u157D\u166D\u1E8B\u1E8D\uFF58",
        "y\u00FD\u00FF\u0177\u01B4\u0233\u024F\u0263\u028F\u0443\u045E\u04AF\u04B1\u04EF\u04F1"
                + "\u04F3\u03B3\u1D8C\u10E7\u1E8F\u1E99\u1EF3\u1EF5\u1EF7\u1EF9\uFF59",
        "z2\u017A\u017C\u017E\u01B6\u0225\u0290\u0291\u1D22\u1E91\u1E93\u1E95\uFF5A"
    };

    /** Two letters that look like one. */
    private static final String[][] PAIRS = {
        {"rn", "m"}, {"nn", "m"}, {"vv", "w"}, {"cl", "d"}, {"ci", "a"}, {"lj", "lj"}
    };

    private Skeleton() {}

    static String of(String text) {
        var bones = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bones.append(c == '\u00E6' || c == '\u04D5' ? "ae" : c == '\u0153' ? "oe" : of(c));
        }
        var whole = bones.toString();
        for (var pair : PAIRS) {
            whole = whole.replace(pair[0], pair[1]);
        }
        return whole;
    }

    private static String of(char c) {
        for (var row : ALIKE) {
            if (row.indexOf(c) >= 0) {
                return row.substring(0, 1);
            }
        }
        return c == '_' ? "-" : String.valueOf(c);
    }
}
