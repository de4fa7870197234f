package org.flourishhub.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Assurance;
import org.flourishhub.directory.HowChecked;
import org.flourishhub.directory.Schedule;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ScheduleInWords;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.directory.WayIn;

/** The parts of a listing as its page says them. */
public final class ListingInWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ListingInWords() {}

    /** Such as "Just turn up." or "Phone first, or fill in a form."; empty when no way was ticked. */
    public static String waysIn(Service service) {
        String ways =
                service.access().waysIn().stream().map(ListingInWords::wayIn).collect(Collectors.joining(", or "));
        return ways.isEmpty() ? "" : ways.substring(0, 1).toUpperCase(Locale.UK) + ways.substring(1) + ".";
    }

    private static String wayIn(WayIn way) {
        return switch (way) {
            case JUST_TURN_UP -> "just turn up";
            case PHONE -> "phone first";
            case FORM -> "fill in a form";
            case REFERRAL -> "ask somebody to refer you";
        };
    }

    /** Each time that still holds, in words; {@code today} may be {@code null}. */
    public static List<String> times(Service service, LocalDate today) {
        return service.schedules().stream()
                .filter(schedule -> !isOver(schedule.said(), today))
                .map(schedule -> time(schedule, service.places().size() > 1, today))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static boolean isOver(ScheduleDetails schedule, LocalDate today) {
        return today != null && schedule.validTo() != null && schedule.validTo().isBefore(today);
    }

    private static String time(Schedule schedule, boolean several, LocalDate today) {
        ScheduleDetails said = schedule.said();
        String place =
                several && schedule.at() != null ? schedule.at().location().name() : null;
        String days = today == null ? ScheduleInWords.inFull(said) : ScheduleInWords.of(said, today);
        String when = Stream.of(days, place == null ? "" : "at " + place, orEmpty(said.attendingType()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String what = said.description() == null ? when : said.description() + ": " + when;
        return Stream.of(what, said.notes()).filter(Objects::nonNull).collect(Collectors.joining(". "));
    }

    /** Such as "North Sheffield (S5, S6, S35)". */
    public static String area(ServiceAreaDetails area) {
        String districts = String.join(", ", area.districts());
        String name = area.name() == null ? orEmpty(area.description()) : area.name();
        return name.isEmpty() ? districts : districts.isEmpty() ? name : name + " (" + districts + ")";
    }

    /** Such as "Checked by Oakfield Growers on 3 June 2026, by phone."; {@code null} when nobody has. */
    public static String checked(Service service) {
        Assurance assurance = service.assurance();
        if (assurance.date() == null) {
            return null;
        }
        String who = assurance.assurer() == null ? service.organisation().name() : assurance.assurer();
        return "Checked by " + who + " on " + DATE.format(assurance.date()) + how(assurance.how()) + ".";
    }

    private static String how(HowChecked how) {
        return how == null
                ? ""
                : switch (how) {
                    case BY_PHONE -> ", by phone";
                    case BY_VISIT -> ", on a visit";
                    case BY_EMAIL -> ", by email";
                    case BY_THE_ORGANISATION -> "";
                };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
