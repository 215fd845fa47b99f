package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.inlogcode.core.qr.ScreenPass.Look;

/** Looks for the codes of one picture, pass after pass; what earlier passes found is kept. */
final class ScreenReader {
    /**
     * Triples that a pass tries in vain at most. Of 1,300 codes none was found after another triple
     * had been tried in vain: those that belong together come first.
     */
    private static final int VAIN_TRIES = 40;

    /** Triples that a deep pass looks at. */
    private static final int DEEP_TRIES = 10;

    /** How much more runs of small modules may differ, in pixels. */
    private static final double SLACK = 0.35;

    private static final double DEEP_SLACK = 0.6;

    /** Modules of a finder pattern that may be wrong, if a larger picture is to be looked at. */
    private static final int WRONG = 4;

    private final Views views;
    private final List<Search> searches = new ArrayList<>();
    private final List<Located> found = new ArrayList<>();

    /** The finder patterns of a view at a prominence, and which triples of them were tried. */
    private record Search(
            View view, int prominence, boolean deep, FinderSearch finders, Set<Integer> tried) {}

    ScreenReader(Views views) {
        this.views = views;
    }

    /** All that was found so far, each text once. */
    List<Located> found() {
        return found;
    }

    /**
     * Makes a pass.
     *
     * @return false if time was up before its end
     */
    boolean look(ScreenPass pass, BooleanSupplier outOfTime) {
        var plane = views.plane(pass.view());
        return plane.isEmpty() || look(pass, search(pass, plane.get()), outOfTime);
    }

    private Search search(ScreenPass pass, Plane plane) {
        boolean deep = pass.look() == Look.DEEP;
        for (var search : searches) {
            if (search.view() == pass.view()
                    && search.prominence() == pass.prominence()
                    && search.deep() == deep) {
                return search;
            }
        }
        var finders = new FinderSearch(plane, pass.prominence(), deep ? DEEP_SLACK : SLACK);
        var search = new Search(pass.view(), pass.prominence(), deep, finders, new HashSet<>());
        searches.add(search);
        return search;
    }

    private boolean look(ScreenPass pass, Search search, BooleanSupplier outOfTime) {
        var finders = search.finders();
        if (pass.step() > 0 && !finders.scan(pass.firstRow(), pass.step(), outOfTime)) {
            return false;
        }
        if (pass.look() != Look.WHOLE) {
            finders.checkOpenHits();
        }
        var plane = finders.plane();
        boolean deep = pass.look() == Look.DEEP;
        var likeness = deep ? Triples.Likeness.LOOSE : Triples.Likeness.STRICT;
        var triples = Triples.of(free(pass.view(), pass.look(), finders), likeness);
        int vain = 0;
        for (var triple : triples) {
            if (triple.isUsed() || !search.tried().add(triple.key())) {
                continue;
            }
            if (outOfTime.getAsBoolean()) {
                return false;
            }
            var code = read(plane, triple, pass.view());
            take(code, triple);
            if (code.isEmpty() && ++vain == VAIN_TRIES) {
                break;
            }
        }
        return !deep || lookDeeply(pass, plane, triples, outOfTime);
    }

    private boolean lookDeeply(
            ScreenPass pass, Plane plane, List<Triple> triples, BooleanSupplier outOfTime) {
        for (var triple : DeepLook.likeliest(plane, triples, DEEP_TRIES)) {
            if (outOfTime.getAsBoolean()) {
                return false;
            }
            if (!triple.isUsed()) {
                var code = DeepLook.read(plane, triple, outOfTime);
                take(code.map(each -> each.times(pass.view().shrunk())), triple);
            }
        }
        return true;
    }

    /** True if a finder pattern was seen that belongs to no code that was found. */
    boolean hasCorners() {
        for (var search : searches) {
            if (!left(search).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * True if three of them may belong to one code: clearly drawn, or about as far apart as in a
     * code that was found. Text and decoration make threes that are neither, and every other pass
     * would be made for them.
     */
    boolean hasCornersOfAnother() {
        for (var search : searches) {
            for (var triple : Triples.of(left(search), Triples.Likeness.STRICT)) {
                if (triple.areClear(WRONG) || isLikeOneFound(triple, search.view())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLikeOneFound(Triple triple, View view) {
        double apart = triple.apart() * view.shrunk();
        for (var code : found) {
            double width = code.right() - code.left();
            // Two thirds of the width in the smallest code, nearly all in the largest; aslant less.
            if (apart > width / 2 && apart < width) {
                return true;
            }
        }
        return false;
    }

    /** True if a part of a code was seen that could not be read for want of the rest. */
    boolean hasPart() {
        for (var search : searches) {
            if (search.view() == View.BRIGHTNESS
                    && search.prominence() > ScreenPass.FAINT.prominence()
                    && CodePart.isAny(search.finders().plane(), search.finders().finders())) {
                return true;
            }
        }
        return false;
    }

    /** The whole finder patterns that belong to no code that was found. */
    private List<Finder> left(Search search) {
        return free(search.view(), Look.WHOLE, search.finders());
    }

    /** The finder patterns that may belong to a code not yet found. */
    private List<Finder> free(View view, Look look, FinderSearch search) {
        int shrunk = view.shrunk();
        var free = new ArrayList<Finder>();
        for (var finder : search.finders()) {
            boolean usable = !finder.used && (finder.whole || look != Look.WHOLE);
            for (var code : found) {
                double x = finder.x * shrunk;
                double y = finder.y * shrunk;
                usable &=
                        x < code.left() || x > code.right() || y < code.top() || y > code.bottom();
            }
            if (usable) {
                free.add(finder);
            }
        }
        return free;
    }

    /**
     * Reads a code where its finder patterns were seen; if that was in a smaller picture, also in
     * larger ones. Dots grow together into finder patterns in a picture so small that its modules
     * do so as well.
     */
    private Optional<Located> read(Plane plane, Triple triple, View view) {
        var code = QuickLook.read(plane, triple).map(each -> each.times(view.shrunk()));
        if (code.isPresent() || !triple.areClear(WRONG)) {
            return code;
        }
        return view.closer()
                .flatMap(
                        closer ->
                                views.plane(closer)
                                        .flatMap(larger -> read(larger, triple.times(2), closer)));
    }

    private void take(Optional<Located> read, Triple triple) {
        if (read.isEmpty()) {
            return;
        }
        triple.use();
        var code = read.get();
        for (var known : found) {
            if (known.text().isSame(code.text())) {
                return;
            }
        }
        found.add(code);
    }
}
