package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/**
 * An administrator of the hub brings in where postcodes are. Those known before stay in use until all of the new are there, and
 * stay altogether when the file cannot be read.
 */
@ApplicationScoped
public class ImportPostcodes {
    private static final int BATCH = 5_000;
    private static final int TELL_EVERY = 100_000;

    /** The middle of a district is that of its postcodes. */
    private static final class Middle {
        private double north;
        private double east;
        private int postcodes;

        void add(PostcodePoint point) {
            north += point.latitude();
            east += point.longitude();
            postcodes++;
        }

        PostcodePoint of(String district) {
            return new PostcodePoint(district, north / postcodes, east / postcodes);
        }
    }

    @Inject
    PostcodeTable table;

    /**
     * {@code progress} hears now and then how many were read so far; returns how many that were in the end.
     *
     * @throws RuleBroken when the file holds no postcodes
     */
    public long importFrom(Path file, Actor administrator, LongConsumer progress) throws IOException {
        administrator.mustBeHubAdministrator();
        table.empty();
        List<PostcodePoint> waiting = new ArrayList<>(BATCH);
        Map<String, Middle> middles = new TreeMap<>();
        long[] read = {0};
        new PostcodeFile(file).read(point -> {
            waiting.add(point);
            middles.computeIfAbsent(point.district(), district -> new Middle()).add(point);
            if (waiting.size() == BATCH) {
                table.add(waiting);
                waiting.clear();
            }
            if (++read[0] % TELL_EVERY == 0) {
                progress.accept(read[0]);
            }
        });
        if (read[0] == 0) {
            throw new RuleBroken("There is no postcode in this file");
        }
        table.add(waiting);
        table.addMiddles(middles.entrySet().stream()
                .map(middle -> middle.getValue().of(middle.getKey()))
                .toList());
        table.swap();
        table.empty();
        return read[0];
    }
}
