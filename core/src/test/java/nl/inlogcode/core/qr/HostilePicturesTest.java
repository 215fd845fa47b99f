package nl.inlogcode.core.qr;

import static nl.inlogcode.core.qr.Picture.BLACK;
import static nl.inlogcode.core.qr.Picture.WHITE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of which nothing is sure: whatever they show, a text that is read is one that was drawn,
 * it lies in the picture, and nothing is thrown. Compiled, an index out of range throws nothing, so
 * here none may.
 */
class HostilePicturesTest {
    /** How often: {@code -Dinlogcode.fuzz=100} makes it a search of its own. */
    private static final int TIMES = Integer.getInteger("inlogcode.fuzz", 1);

    private static final List<String> TEXTS =
            List.of(
                    "1",
                    "https://voorbeeld.nl/",
                    "otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQ",
                    "otpauth://totp/Krachtplan:jan%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ"
                            + "&issuer=Krachtplan&algorithm=SHA1&digits=6&period=30");

    private static final boolean[][] FINDER = finder();

    enum Kind {
        NOISE(12) {
            @Override
            void draw(Picture picture, Random random) {
                picture.noisy(random.nextInt(256), random.nextLong());
            }
        },
        STRIPES(12) {
            @Override
            void draw(Picture picture, Random random) {
                int across = random.nextInt(9);
                int down = random.nextInt(9);
                int dark = colour(random);
                for (int y = 0; y < picture.height; y++) {
                    for (int x = 0; x < picture.width; x++) {
                        if ((x * across / 7 + y * down / 5 & 1) == 1) {
                            picture.set(x, y, dark);
                        }
                    }
                }
            }
        },
        CHECKERS(20) {
            @Override
            void draw(Picture picture, Random random) {
                var squares = squares(random);
                int dark = colour(random);
                slant(random)
                        .draw(picture, squares, middle(picture.width, random), 30, dark, WHITE);
            }
        },
        FINDERS(30) {
            @Override
            void draw(Picture picture, Random random) {
                int light = colour(random);
                int dark = colour(random);
                var slant = random.nextBoolean() ? Slant.straight(size(random)) : slant(random);
                for (int i = random.nextInt(12); i >= 0; i--) {
                    slant = random.nextInt(4) == 0 ? slant(random) : slant;
                    double x = middle(picture.width, random);
                    double y = middle(picture.height, random);
                    slant.draw(picture, FINDER, x, y, dark, light);
                }
            }
        },
        /** Three finder patterns as a code has them, and anything between them. */
        EMPTY_CODES(40) {
            @Override
            void draw(Picture picture, Random random) {
                int side = 17 + 4 * (1 + random.nextInt(10));
                var modules = new boolean[side][side];
                for (var row : modules) {
                    for (int x = 0; x < side; x++) {
                        row[x] = random.nextBoolean();
                    }
                }
                for (int y = 0; y < FINDER.length; y++) {
                    for (int x = 0; x < FINDER.length; x++) {
                        modules[y][x] = FINDER[y][x];
                        modules[y][side - 9 + x] = FINDER[y][x];
                        modules[side - 9 + y][x] = FINDER[y][x];
                    }
                }
                for (int i = 9; i < side - 9; i++) {
                    modules[7][i] = i % 2 == 1;
                    modules[i][7] = i % 2 == 1;
                }
                place(picture, modules, random);
            }
        },
        CODES(60) {
            @Override
            void draw(Picture picture, Random random) {
                place(picture, code(random), random);
            }
        },
        SPOILED_CODES(50) {
            @Override
            void draw(Picture picture, Random random) {
                CODES.draw(picture, random);
                for (int i = random.nextInt(30); i >= 0; i--) {
                    int side = 1 + random.nextInt(Math.min(picture.width, picture.height)) / 4;
                    int left = random.nextInt(picture.width - side + 1);
                    int top = random.nextInt(picture.height - side + 1);
                    picture.fill(left, top, side, colour(random));
                }
                picture.noisy(random.nextInt(80), random.nextLong());
            }
        },
        CODES_OVER_CODES(30) {
            @Override
            void draw(Picture picture, Random random) {
                for (int i = 0; i < 3; i++) {
                    CODES.draw(picture, random);
                }
            }
        };

        private final int pictures;

        Kind(int pictures) {
            this.pictures = pictures;
        }

        abstract void draw(Picture picture, Random random);
    }

    @ParameterizedTest
    @EnumSource
    void readsOnlyWhatWasDrawn(Kind kind) {
        var random = new Random(kind.ordinal());
        for (int i = 0; i < kind.pictures * TIMES; i++) {
            long seed = random.nextLong();
            var picture = picture(new Random(seed));
            kind.draw(picture, new Random(seed + 1));
            check(picture, kind + " " + seed);
        }
    }

    /** Those of few pixels, and those of a single row or column, drawn in each way. */
    @Test
    void readsNothingOfSlips() {
        var random = new Random(99);
        for (var kind : Kind.values()) {
            for (int i = 0; i < 10 * TIMES; i++) {
                int length = 1 + random.nextInt(i % 10 == 0 ? 9000 : 200);
                int breadth = 1 + random.nextInt(22);
                boolean lies = random.nextBoolean();
                var picture =
                        new Picture(
                                lies ? length : breadth, lies ? breadth : length, colour(random));
                if (length < 300) {
                    kind.draw(picture, random);
                } else {
                    picture.noisy(255, i);
                }
                check(picture, kind + " " + picture.width + "x" + picture.height);
            }
        }
    }

    private static void check(Picture picture, String name) {
        QrReading reading;
        try {
            reading = QrReader.read(picture.pixels());
        } catch (RuntimeException e) {
            throw new AssertionError(name, e);
        }
        for (var code : reading.codes()) {
            assertTrue(TEXTS.contains(code.text()), name);
            boolean inside =
                    0 <= code.left()
                            && code.left() < code.right()
                            && code.right() <= picture.width
                            && 0 <= code.top()
                            && code.top() < code.bottom()
                            && code.bottom() <= picture.height;
            assertTrue(inside, name + " " + code);
        }
    }

    private static Picture picture(Random random) {
        return new Picture(20 + random.nextInt(180), 20 + random.nextInt(180), colour(random));
    }

    private static void place(Picture picture, boolean[][] modules, Random random) {
        boolean plain = random.nextInt(3) == 0;
        int dark = plain ? BLACK : colour(random);
        int light = plain ? WHITE : colour(random);
        double fitting = (double) Math.min(picture.width, picture.height) / modules.length;
        double module = random.nextBoolean() ? fitting : size(random);
        boolean straight = random.nextInt(3) == 0;
        var slant = straight ? Slant.straight(module) : slant(random);
        boolean whole = random.nextBoolean();
        double x = whole ? picture.width / 2.0 : middle(picture.width, random);
        double y = whole ? picture.height / 2.0 : middle(picture.height, random);
        slant.draw(picture, modules, x, y, dark, light);
    }

    private static boolean[][] code(Random random) {
        var modules = QrWriter.modules(TEXTS.get(random.nextInt(TEXTS.size()))).orElseThrow();
        int quiet = random.nextInt(5);
        int side = modules.length;
        var all = new boolean[side + 2 * quiet][side + 2 * quiet];
        for (int y = 0; y < side; y++) {
            System.arraycopy(modules[y], 0, all[quiet + y], quiet, side);
        }
        return all;
    }

    private static boolean[][] squares(Random random) {
        var squares = new boolean[40][40];
        int large = 1 + random.nextInt(4);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                squares[y][x] = (x / large + y / large) % 2 == 0;
            }
        }
        return squares;
    }

    /** With the separator around it. */
    private static boolean[][] finder() {
        var finder = new boolean[9][9];
        for (int y = 0; y < 7; y++) {
            for (int x = 0; x < 7; x++) {
                finder[y + 1][x + 1] = FinderModules.isSet(x, y);
            }
        }
        return finder;
    }

    private static Slant slant(Random random) {
        boolean tilted = random.nextBoolean();
        return new Slant(
                random.nextInt(4) * Math.PI / 2 + random.nextGaussian() * 0.2,
                size(random),
                random.nextBoolean() ? 0 : random.nextGaussian() * 0.15,
                tilted ? random.nextGaussian() * 0.001 : 0,
                tilted ? random.nextGaussian() * 0.001 : 0);
    }

    /** 0.8 to 12 pixels a module, small ones more often. */
    private static double size(Random random) {
        return 0.8 * Math.pow(15, random.nextDouble() * random.nextDouble());
    }

    /** Anywhere, a little outside too. */
    private static double middle(int length, Random random) {
        return length * (random.nextDouble() * 1.4 - 0.2);
    }

    /** Black, white or any, some transparent. */
    private static int colour(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> BLACK;
            case 1, 2 -> WHITE;
            case 3 -> random.nextInt();
            default -> random.nextInt() | BLACK;
        };
    }
}
