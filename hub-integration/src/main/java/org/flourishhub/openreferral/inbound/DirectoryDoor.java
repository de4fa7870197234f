package org.flourishhub.openreferral.inbound;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.flourishhub.imports.Bookmark;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;

/** Asks one directory for its pages and its single services; what may pass by itself is tried again at once. */
final class DirectoryDoor {
    private static final int TRIES = 3;
    private static final Set<Reason> MAY_PASS = Set.of(Reason.NO_CONNECTION, Reason.TOO_SLOW, Reason.BROKEN_ANSWER);

    private final OutsideWorld world;
    private final Consumer<OutsideAnswer> records;
    private final String services;
    private final String query;

    /**
     * {@code services} is the address of the list of services, perhaps with a query that says which; {@code records} is
     * told every answer.
     */
    DirectoryDoor(OutsideWorld world, URI services, Consumer<OutsideAnswer> records) {
        this.world = world;
        this.records = records;
        this.query = services.getRawQuery() == null ? "" : services.getRawQuery() + "&";
        this.services = services.toString().replaceFirst("\\?.*$", "");
    }

    /** What the directory said. */
    sealed interface Answer {
        record Found(String text) implements Answer {}

        record NotThere(String sentence) implements Answer {}

        /** A shorter page may do. */
        record TooLarge(String sentence) implements Answer {}
    }

    Answer page(Bookmark mark) throws UnreadableDirectory {
        return ask(services + "?" + query + "full=true&page=" + mark.page() + "&per_page=" + mark.perPage());
    }

    Answer service(String key) throws UnreadableDirectory {
        return ask(
                services + "/" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private Answer ask(String address) throws UnreadableDirectory {
        OutsideRequest request = OutsideRequest.get(URI.create(address)).with("Accept", "application/json, */*;q=0.1");
        OutsideAnswer answer = world.fetch(request);
        for (int tried = 1; tried < TRIES && mayPass(answer); tried++) {
            answer = world.fetch(request);
        }
        records.accept(answer);
        if (answer instanceof NotReached nowhere) {
            if (nowhere.reason() == Reason.TOO_LARGE) {
                return new Answer.TooLarge(nowhere.sentence());
            }
            throw new UnreadableDirectory(nowhere.sentence());
        }
        return understood((Received) answer);
    }

    private static boolean mayPass(OutsideAnswer answer) {
        return answer instanceof NotReached nowhere && MAY_PASS.contains(nowhere.reason())
                || answer instanceof Received received && received.status() >= 500;
    }

    private static Answer understood(Received answer) throws UnreadableDirectory {
        String host = answer.url().getHost();
        if (answer.isSuccess()) {
            return new Answer.Found(text(answer.body()));
        }
        switch (answer.status()) {
            case 400, 404, 410 -> {
                return new Answer.NotThere(
                        host + " has no list of services at this address (" + answer.status() + ").");
            }
            case 401, 403 -> throw new UnreadableDirectory(host + " does not let us in (" + answer.status() + ").");
            case 429 -> throw new UnreadableDirectory(host + " asks us to come less often (429).");
            default ->
                throw new UnreadableDirectory(
                        answer.status() >= 500
                                ? host + " is not well at the moment (" + answer.status() + ")."
                                : host + " gave an answer we did not expect (" + answer.status() + ").");
        }
    }

    /** JSON is UTF-8 by its own rule; the mark some put in front of it is not part of it. */
    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
