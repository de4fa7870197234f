package org.flourishhub.sample.partners;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An invented newsletter that asked the hub to be told: it checks each message's signature and shows what arrived. */
public final class SampleReceiver implements AutoCloseable {
    /** The secret that the sample's own subscription uses. It guards nothing but this sample. */
    public static final String SECRET = "whsec_c2FtcGxlLXNlY3JldC13aGljaC1ndWFyZHMtbm90aGluZy0=";

    private static final String MESSAGES = "/messages";
    private static final int MOST_KEPT = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LoopbackSite site;
    private final WebhookSignature signature = new WebhookSignature(Clock.systemUTC());
    private final Set<String> secrets = new LinkedHashSet<>(List.of(SECRET));
    private final Map<String, ReceivedDelivery> received = new LinkedHashMap<>();

    private SampleReceiver(LoopbackSite site) {
        this.site = site;
    }

    /** {@code port} 0, or one that is taken, means a free one. */
    public static SampleReceiver start(int port) {
        SampleReceiver started = new SampleReceiver(LoopbackSite.listen(port));
        started.site.open(started::answer);
        return started;
    }

    public String address() {
        return site.address();
    }

    public int port() {
        return site.port();
    }

    /** Where the hub sends its messages. */
    public String messagesAddress() {
        return address() + MESSAGES;
    }

    /** From now on messages signed with this secret count as valid too. */
    public synchronized void trust(String secret) {
        WebhookSignature.sign(secret, "a", "1", new byte[0]);
        secrets.add(secret);
    }

    /** Newest first; a message that came again is listed once. */
    public synchronized List<ReceivedDelivery> received() {
        List<ReceivedDelivery> newestFirst = new ArrayList<>(received.values());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public void close() {
        site.close();
    }

    private Answer answer(Asked asked) {
        if (asked.isPost()) {
            return asked.path().equals(MESSAGES) ? take(asked) : trustForm(asked);
        }
        return switch (asked.path()) {
            case "/" -> home(200, "");
            case "/site.css" -> Drawings.answer(asked.path());
            default -> Answer.text(404, "There is nothing here.");
        };
    }

    private Answer home(int status, String complaint) {
        Map<String, Object> words =
                Map.of("received", received(), "messages", messagesAddress(), "complaint", complaint);
        return Answer.page(status, SitePages.render("receiver", words));
    }

    private Answer trustForm(Asked asked) {
        try {
            trust(asked.form().getOrDefault("secret", "").strip());
            return Answer.seeOther("/");
        } catch (IllegalArgumentException notBase64) {
            return home(422, "That is not a secret of the hub: it begins with whsec_ and is copied whole.");
        }
    }

    private synchronized Answer take(Asked message) {
        boolean valid = secrets.stream().anyMatch(secret -> signature.isValid(message, secret));
        String id = message.header("webhook-id").orElse("none");
        received.merge(id, delivery(id, message, valid), (known, same) -> known.again(same.signatureValid()));
        received.keySet().stream()
                .limit(Math.max(0, received.size() - MOST_KEPT))
                .toList()
                .forEach(received::remove);
        return valid ? Answer.empty(204) : Answer.text(401, "The signature is not right.");
    }

    private static ReceivedDelivery delivery(String id, Asked message, boolean valid) {
        String body = new String(message.body(), StandardCharsets.UTF_8);
        return new ReceivedDelivery(
                id, typeOf(message.body()), body, valid, 1, Clock.systemUTC().instant());
    }

    private static String typeOf(byte[] body) {
        try {
            return JSON.readTree(body).path("type").asText("unknown");
        } catch (IOException notJson) {
            return "unknown";
        }
    }
}
