package org.flourishhub.sheets;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flourishhub.directory.CostOptionDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PriceInWords;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ScheduleInWords;
import org.flourishhub.directory.WrittenDetails;

/** The times or the prices of a service as one value among the others that a list can say; an empty text for none. */
public final class TimesAndPrices {
    private TimesAndPrices() {}

    static String written(List<? extends Record> said) {
        return said.isEmpty() ? "" : WrittenDetails.of(said);
    }

    static String ofParts(List<? extends Part<? extends Record>> parts) {
        return written(parts.stream().map(Part::said).toList());
    }

    static List<ScheduleDetails> times(String written) {
        return written.isEmpty() ? List.of() : WrittenDetails.read(written, new TypeReference<>() {});
    }

    static List<CostOptionDetails> prices(String written) {
        return written.isEmpty() ? List.of() : WrittenDetails.read(written, new TypeReference<>() {});
    }

    /** Such as "Every Tuesday, 10 am to noon; every Friday, 2 pm to 4 pm". */
    public static String timesInWords(String written) {
        return times(written).stream()
                .map(time -> time.notes() == null
                        ? ScheduleInWords.inFull(time)
                        : ScheduleInWords.inFull(time) + " (" + time.notes() + ")")
                .collect(Collectors.joining("; "));
    }

    /** Such as "£2.50, per session; children: £1". */
    public static String pricesInWords(String written) {
        return prices(written).stream().map(PriceInWords::of).collect(Collectors.joining("; "));
    }

    /** A time that stands here already, and of which more was said than a list can say, stays as it is. */
    static String keeping(String kept, String told) {
        List<ScheduleDetails> here = new ArrayList<>(times(kept));
        List<ScheduleDetails> all = new ArrayList<>();
        for (ScheduleDetails time : times(told)) {
            ScheduleDetails same = here.stream()
                    .filter(other -> bare(other).equals(bare(time)) && (time.notes() == null || time.equals(other)))
                    .findFirst()
                    .orElse(time);
            here.remove(same);
            all.add(same);
        }
        return written(all);
    }

    private static List<Object> bare(ScheduleDetails time) {
        return Arrays.asList(
                time.freq(),
                time.interval() == null ? 1 : time.interval(),
                time.byday(),
                time.bymonthday(),
                time.opensAt(),
                time.closesAt());
    }
}
