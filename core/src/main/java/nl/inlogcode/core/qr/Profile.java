package nl.inlogcode.core.qr;

/**
 * The shades along a line of pixels, cut into runs that go up and down by turns. A shade counts as
 * the extreme of a run once the line has come back from it by the prominence: what is smaller is
 * noise. No threshold is needed for this, so pale modules are seen as well as black ones, and light
 * modules on a dark page as well as dark ones.
 *
 * <p>Two runs meet where the line crosses the middle between their extremes, told to a fraction of
 * a pixel: screens blur an edge over two pixels at most.
 */
final class Profile {
    private double[] ends = new double[2048];
    private int[] extremes = new int[2048];

    /** Where in the line each run goes to its extreme. */
    private int[] places = new int[2048];

    private byte[] line = {};
    private int from;
    private int count;

    /** The number of runs. */
    int count() {
        return count;
    }

    /** Where a run ends, in pixels from the line's start. */
    double end(int run) {
        return ends[run];
    }

    /** Where a run starts. */
    double start(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    /** The shade that a run goes to. */
    int extreme(int run) {
        return extremes[run];
    }

    /** True if a run, not the last, is darker than the next. */
    boolean isDark(int run) {
        return extremes[run] < extremes[run + 1];
    }

    /** The run that a place lies in: the first that ends after it. */
    int runAt(double place) {
        int run = 0;
        while (run < count && ends[run] <= place) {
            run++;
        }
        return run;
    }

    /** Cuts the line that begins at an index of an array, of that many pixels, at least 1. */
    void trace(byte[] line, int from, int length, int prominence) {
        if (ends.length < length + 1) {
            ends = new double[length + 1];
            extremes = new int[length + 1];
            places = new int[length + 1];
        }
        this.line = line;
        this.from = from;
        count = 0;
        int end = from + length;
        int i = from + 1;
        int low = line[from] & 0xFF;
        int high = low;
        while (i < end && high - low < prominence) {
            int shade = line[i] & 0xFF;
            low = Math.min(low, shade);
            high = Math.max(high, shade);
            i++;
        }
        if (high - low < prominence) {
            add(length, low, from);
            return;
        }
        // The last shade is one of the two; what came before it went to the other.
        int extreme = line[i - 1] & 0xFF;
        boolean rising = extreme == high;
        int previous = rising ? low : high;
        int at = i - 1;
        int previousAt = from;
        while (i < end) {
            int shade = line[i] & 0xFF;
            if (rising) {
                while (shade > extreme - prominence) {
                    if (shade > extreme) {
                        extreme = shade;
                        at = i;
                    }
                    if (++i == end) {
                        break;
                    }
                    shade = line[i] & 0xFF;
                }
            } else {
                while (shade < extreme + prominence) {
                    if (shade < extreme) {
                        extreme = shade;
                        at = i;
                    }
                    if (++i == end) {
                        break;
                    }
                    shade = line[i] & 0xFF;
                }
            }
            if (i < end) {
                add(edge(line, from, at, previous, extreme), previous, previousAt);
                previous = extreme;
                previousAt = at;
                extreme = shade;
                at = i++;
                rising = !rising;
            }
        }
        add(edge(line, from, at, previous, extreme), previous, previousAt);
        add(length, extreme, at);
    }

    private void add(double end, int extreme, int at) {
        ends[count] = end;
        places[count] = at;
        extremes[count++] = extreme;
    }

    /**
     * Where the line, gone back from a run's extreme, crosses the middle between that run and
     * another: where the run starts, if the one before it were as that other.
     */
    double startAgainst(int run, int other) {
        return edge(line, from, places[run], extremes[other], extremes[run]);
    }

    /** The same forward: where the run ends. */
    double endAgainst(int run, int other) {
        int twice = extremes[other] + extremes[run];
        boolean rises = extremes[other] > extremes[run];
        int last = from + (int) ends[count - 1] - 1;
        int i = places[run];
        while (i < last
                && (rises ? 2 * (line[i + 1] & 0xFF) < twice : 2 * (line[i + 1] & 0xFF) > twice)) {
            i++;
        }
        if (i == last) {
            return ends[count - 1];
        }
        int here = line[i] & 0xFF;
        int after = line[i + 1] & 0xFF;
        double beyond = here == after ? 0.5 : (twice * 0.5 - here) / (after - here);
        return i - from + 0.5 + beyond;
    }

    /** Goes back from a run's extreme to where the line crosses the middle of the two. */
    private static double edge(byte[] line, int from, int at, int previous, int extreme) {
        int twice = previous + extreme;
        int i = at;
        if (extreme > previous) {
            while (i > from && 2 * (line[i - 1] & 0xFF) > twice) {
                i--;
            }
        } else {
            while (i > from && 2 * (line[i - 1] & 0xFF) < twice) {
                i--;
            }
        }
        if (i == from) {
            return 0;
        }
        int before = line[i - 1] & 0xFF;
        int after = line[i] & 0xFF;
        double beyond = before == after ? 0.5 : (twice * 0.5 - before) / (after - before);
        return i - from - 0.5 + beyond;
    }
}
