package nl.inlogcode.e2e.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Eight things that happen to files on a disk, done to all of a store's. */
enum Corruption {
    /** Each file ends in its middle. */
    TRUNCATED {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                var bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
    },
    /** As long as before, and all zeros. */
    ZEROED {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                Files.write(file, new byte[(int) Files.size(file)]);
            }
        }
    },
    /** The files are gone. */
    MISSING {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                Files.delete(file);
            }
        }
    },
    /** One bit of each 97th byte. */
    FLIPPED {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                var bytes = Files.readAllBytes(file);
                for (int i = 50; i < bytes.length; i += 97) {
                    bytes[i] ^= (byte) (1 << i % 8);
                }
                Files.write(file, bytes);
            }
        }
    },
    /** The second half of each file is what it was some saves ago. */
    OLD_TAIL {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                var bytes = Files.readAllBytes(file);
                int middle = bytes.length / 2;
                var before = older.resolve(folder.relativize(file).toString());
                var old = Files.exists(before) ? Files.readAllBytes(before) : new byte[0];
                int end = Math.max(middle, old.length);
                var mixed = Arrays.copyOf(bytes, end);
                if (end > middle) {
                    System.arraycopy(old, middle, mixed, middle, end - middle);
                }
                Files.write(file, mixed);
            }
        }
    },
    /**
     * The file that says what the others are: LevelDB's MANIFEST, Firefox' .metadata. Chromium's
     * databases of SQLite have none: nothing is done to them.
     */
    NO_MANIFEST {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                var name = file.getFileName().toString();
                if (name.startsWith("MANIFEST-") || name.startsWith(".metadata")) {
                    Files.delete(file);
                }
            }
        }
    },
    /** Each file is there, with nothing in it. */
    EMPTY {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                Files.write(file, new byte[0]);
            }
        }
    },
    /**
     * The store says that another version made it: LevelDB names a MANIFEST that is not there;
     * SQLite's header (bytes 18 and 19) and the schema's number (bytes 60 to 63) are too high.
     */
    WRONG_VERSION {
        @Override
        void spoil(Path folder, Path older) throws IOException {
            for (var file : Stores.files(folder)) {
                var name = file.getFileName().toString();
                if (name.equals("CURRENT")) {
                    Files.writeString(file, "MANIFEST-999999\n");
                    continue;
                }
                var bytes = Files.readAllBytes(file);
                if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3")) {
                    bytes[18] = 9;
                    bytes[19] = 9;
                    ByteBuffer.wrap(bytes).putInt(60, 0x7fff0000);
                    Files.write(file, bytes);
                }
            }
        }
    };

    /**
     * @param folder of a store whose browser does not run
     * @param older what the folder was some saves ago
     */
    abstract void spoil(Path folder, Path older) throws IOException;
}
