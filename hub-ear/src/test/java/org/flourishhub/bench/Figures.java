package org.flourishhub.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What several rounds of the same load came to: the median of each figure, so that one disturbed round does no harm. */
final class Figures {
    private record One(Wrk.Round round, Processes.Used used) {}

    private final List<One> rounds = new ArrayList<>();

    void add(Wrk.Round round, Processes.Used used) {
        if (round.failed() > 0 || round.requests() == 0) {
            throw new IllegalStateException(round.failed() + " of " + round.requests() + " requests have failed");
        }
        rounds.add(new One(round, used));
    }

    /** Milliseconds of processor time for each request. */
    double cost() {
        return median(one -> one.used().all() / one.round().requests());
    }

    double perSecond() {
        return median(one -> one.round().perSecond());
    }

    double p50() {
        return median(one -> one.round().p50());
    }

    double p99() {
        return median(one -> one.round().p99());
    }

    /** Which part used how much of it. */
    String parts() {
        return rounds.get(0).used().milliseconds().keySet().stream()
                .map(part -> "%s %.2f"
                        .formatted(
                                part,
                                median(one -> one.used().milliseconds().get(part)
                                        / one.round().requests())))
                .collect(Collectors.joining(", "));
    }

    String line(String name) {
        return String.format(
                Locale.UK,
                "%-24s %7.2f ms of processor time (%s) %8.1f a second, p50 %6.1f ms, p99 %7.1f ms",
                name,
                cost(),
                parts(),
                perSecond(),
                p50(),
                p99());
    }

    private double median(java.util.function.ToDoubleFunction<One> figure) {
        List<Double> all = rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        int middle = all.size() / 2;
        return all.size() % 2 == 1 ? all.get(middle) : (all.get(middle - 1) + all.get(middle)) / 2;
    }
}
