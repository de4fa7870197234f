package org.flourishhub.search.web;

import java.util.List;
import java.util.stream.DoubleStream;

/** One of the distances that a search near a place offers; the one in use is always among them. */
public record Reach(String kilometres, boolean chosen) {
    private static final double[] OFFERED = {1, 2, 5, 10, 15, 30, 50, 100};

    static List<Reach> around(double now) {
        return DoubleStream.concat(DoubleStream.of(OFFERED), DoubleStream.of(now))
                .distinct()
                .sorted()
                .mapToObj(one -> new Reach(SearchAddress.kilometres(one), one == now))
                .toList();
    }
}
