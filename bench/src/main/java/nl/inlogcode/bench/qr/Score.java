package nl.inlogcode.bench.qr;

import java.util.List;
import java.util.function.Predicate;
import nl.inlogcode.bench.Samples;

/**
 * What one reader made of many pictures.
 *
 * @param outcomes at least one
 */
record Score(List<Outcome> outcomes) {
    Score {
        outcomes = List.copyOf(outcomes);
    }

    /** In per cent of the pictures. */
    double rate() {
        return share(Outcome::isRight);
    }

    /** In how many per cent of the pictures every code was read. */
    double allCodes() {
        return share(Outcome::hasAll);
    }

    int misreads() {
        return outcomes.stream().mapToInt(Outcome::misreads).sum();
    }

    long incomplete() {
        return outcomes.stream().filter(outcome -> !outcome.complete()).count();
    }

    Samples millis() {
        return Samples.of(outcomes.stream().map(Outcome::millis).toList());
    }

    Samples drawing() {
        return Samples.of(outcomes.stream().map(Outcome::drawing).toList());
    }

    private double share(Predicate<Outcome> predicate) {
        return 100.0 * outcomes.stream().filter(predicate).count() / outcomes.size();
    }
}
