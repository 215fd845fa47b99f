package nl.inlogcode.bench.qr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the processes under this one take of the memory, as Linux counts it (proc(5)): from a moment
 * on, the most that one of them took beyond what it had.
 */
final class ProcessMemory {
    /** Written to {@code clear_refs}, it makes the peak what is in use now. */
    private static final String RESET_PEAK = "5";

    private static final long KIB = 1024;

    private final Map<Long, Long> before = new HashMap<>();

    private ProcessMemory() {}

    /** From now on. */
    static ProcessMemory watch() {
        var memory = new ProcessMemory();
        ProcessHandle.current().descendants().map(ProcessHandle::pid).forEach(memory::add);
        return memory;
    }

    private void add(long pid) {
        try {
            Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), RESET_PEAK);
            before.put(pid, kib(pid, "VmRSS:"));
        } catch (NoSuchFileException e) {
            // It has ended meanwhile, so it is not the one that reads.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes. */
    long most() {
        long most = 0;
        for (var process : before.entrySet()) {
            try {
                most = Math.max(most, kib(process.getKey(), "VmHWM:") - process.getValue());
            } catch (NoSuchFileException e) {
                // Ended.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return most * KIB;
    }

    private static long kib(long pid, String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
        for (var line : lines) {
            if (line.startsWith(name)) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        // A process that is ending has no memory any more.
        return 0;
    }
}
