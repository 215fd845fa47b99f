package nl.inlogcode.extension.page;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageTyping;

/** The ways to put a code into a field, in the order in which they are tried until one lands. */
enum TypingMethod {
    /** The whole value at once, with the events of one who types. */
    VALUE(false) {
        @Override
        boolean put(List<PageInput> inputs, String code, int part) {
            type(inputs.get(0), code, code);
            return false;
        }
    },
    /** As the browser's own editing inserts text: for pages that trust nothing else. */
    INSERTED(false) {
        @Override
        boolean put(List<PageInput> inputs, String code, int part) {
            PageTyping.focus(inputs.get(0));
            PageTyping.insert(inputs.get(0), code);
            PageTyping.change(inputs.get(0));
            return false;
        }
    },
    /** Digit by digit into one field, for masks that count along. */
    DIGITS(false) {
        @Override
        boolean put(List<PageInput> inputs, String code, int part) {
            type(inputs.get(0), code.substring(0, part + 1), code.substring(part, part + 1));
            return part + 1 < code.length();
        }
    },
    /** Boxes that spread what is pasted into the first of them. */
    PASTED(true) {
        @Override
        boolean put(List<PageInput> inputs, String code, int part) {
            PageTyping.focus(inputs.get(0));
            PageTyping.paste(inputs.get(0), code);
            return false;
        }
    },
    /** One digit in each box. */
    BOXES(true) {
        @Override
        boolean put(List<PageInput> inputs, String code, int part) {
            var digit = code.substring(part, part + 1);
            type(inputs.get(part), digit, digit);
            return part + 1 < code.length();
        }
    },
    /** The same as the browser's own editing does it. */
    BOXES_INSERTED(true) {
        @Override
        boolean put(List<PageInput> inputs, String code, int part) {
            PageTyping.focus(inputs.get(part));
            PageTyping.insert(inputs.get(part), code.substring(part, part + 1));
            return part + 1 < code.length();
        }
    };

    private final boolean split;

    TypingMethod(boolean split) {
        this.split = split;
    }

    /**
     * Puts in one part.
     *
     * @param part from 0
     * @return true if there is a further part
     */
    abstract boolean put(List<PageInput> inputs, String code, int part);

    static TypingMethod first(boolean split) {
        return split ? PASTED : VALUE;
    }

    boolean suits(boolean fieldIsSplit) {
        return split == fieldIsSplit;
    }

    Optional<TypingMethod> next() {
        int next = ordinal() + 1;
        return next < values().length && values()[next].split == split
                ? Optional.of(values()[next])
                : Optional.empty();
    }

    private static void type(PageInput input, String value, String typed) {
        var last = value.substring(value.length() - 1);
        PageTyping.focus(input);
        PageTyping.key(input, "keydown", last);
        input.setValue(value);
        PageTyping.input(input, typed);
        PageTyping.key(input, "keyup", last);
        PageTyping.change(input);
    }
}
