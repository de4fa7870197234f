package org.flourishhub.directory.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.RecurrenceInWords;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.InWords;

/** An event as a form, and a form as what somebody says about an event. */
final class EventForm {
    private EventForm() {}

    static Form of(Event event) {
        Form form = Form.empty()
                .with("version", event.version())
                .with("name", event.name())
                .with("summary", event.summary())
                .with("description", event.description())
                .with("status", event.status())
                .with("free", event.isFree() ? "yes" : "")
                .with("fees", event.fees())
                .with("phone", event.phone())
                .with("email", event.email())
                .with("url", event.url())
                .with("onlineUrl", event.onlineUrl())
                .with("bookingUrl", event.bookingUrl())
                .with("accessibility", event.accessibility())
                .with("capacity", event.capacity())
                .with(
                        "terms",
                        event.terms().stream().map(TaxonomyTerm::slug).sorted().toList());
        form = SheffieldTime.fill(form, "starts", event.startsAt());
        if (event.endsAt() != null) {
            form = SheffieldTime.fill(form, "ends", event.endsAt());
        }
        form = RepeatsForm.fill(withoutDayThatIsTheSame(form), event);
        return PlaceForm.fill(form, event.location());
    }

    /** An end on the day of the start moves along with it, so its day stays empty. */
    private static Form withoutDayThatIsTheSame(Form form) {
        return form.value("endsDate").equals(form.value("startsDate")) ? form.with("endsDate", "") : form;
    }

    /** Everything that is wrong with it is told at once. */
    static EventDetails details(Form form) {
        FormReading reading = new FormReading(form);
        var starts = SheffieldTime.read(reading, "starts", form.value("startsDate"));
        String lastDay = form.value("endsDate").isBlank() ? form.value("startsDate") : form.value("endsDate");
        var ends = form.value("endsTime").isBlank() && form.value("endsDate").isBlank()
                ? null
                : SheffieldTime.read(reading, "ends", lastDay);
        PlaceDetails place = PlaceForm.read(reading);
        EventDetails details = new EventDetails(
                reading.text("name"),
                reading.text("summary"),
                reading.text("description"),
                starts,
                ends,
                reading.text("url"),
                reading.text("email"),
                reading.text("phone"),
                reading.text("fees"),
                reading.isTicked("free"),
                reading.text("onlineUrl"),
                place,
                reading.chosen("terms"),
                RepeatsForm.read(reading, starts),
                reading.text("bookingUrl"),
                reading.text("accessibility"),
                reading.text("capacity"));
        reading.check(() -> SheffieldTime.besideItsFields(details::check));
        return details;
    }

    static Event.Status status(Form form) {
        return new FormReading(form).choice("status", Event.Status.class, Event.Status.SCHEDULED);
    }

    /** Whether the form means just what is kept, however it is spelled. */
    static boolean says(Form form, Event kept) {
        return details(form).equals(details(of(kept))) && status(form) == kept.status();
    }

    /** When it comes again, in words; {@code null} when it takes place once, or the form is not right yet. */
    static String inWords(Form form) {
        try {
            EventDetails details = details(form);
            return RecurrenceInWords.of(
                            details.recurrence(),
                            details.startsAt().atZone(InWords.SHEFFIELD).toLocalDateTime())
                    .map(words -> words + ".")
                    .orElse(null);
        } catch (RuleBroken notYet) {
            return null;
        }
    }

    /** The fields in the order of the form, with the words that stand beside them. */
    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", "Name");
        labels.put("summary", "In one sentence");
        labels.put("description", "What to expect");
        labels.put("status", "Will it happen as planned?");
        labels.put("startsDate", "Day it starts");
        labels.put("startsTime", "Time it starts");
        labels.put("startsTwice", "Which of the two times it starts");
        labels.put("endsDate", "Day it ends");
        labels.put("endsTime", "Time it ends");
        labels.put("endsTwice", "Which of the two times it ends");
        labels.putAll(RepeatsForm.labels());
        labels.put("free", "It is free");
        labels.put("fees", "Cost");
        labels.putAll(ServiceForm.placeLabels());
        labels.put("onlineUrl", "Address to join online");
        labels.put("bookingUrl", "Address to book a place");
        labels.put("capacity", "How many can come");
        labels.put("accessibility", "Access");
        labels.put("phone", "Phone");
        labels.put("email", "Email");
        labels.put("url", "Website");
        labels.put("terms", "Words it is found by");
        return labels;
    }
}
