package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.PushAddress;
import org.flourishhub.syndication.PushAnswer;
import org.flourishhub.syndication.PushErrand;
import org.flourishhub.syndication.PushKind;
import org.flourishhub.syndication.inbound.fetching.Refusals;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/** Tells one hub what we wish, as WebSub or rssCloud says it. */
@ApplicationScoped
public class PushSender {
    private static final long LEASE_SECONDS = Duration.ofDays(10).toSeconds();
    private static final int LONGEST_ADDRESS = 2000;

    @Inject
    OutsideWorld world;

    @Inject
    PushAddress address;

    @Inject
    Clock clock;

    public PushAnswer send(PushErrand errand) {
        Map<String, String> form = errand.kind() == PushKind.WEBSUB ? toHub(errand) : toCloud(errand);
        OutsideRequest request = OutsideRequest.post(
                errand.hub(), "application/x-www-form-urlencoded", encoded(form).getBytes(StandardCharsets.US_ASCII));
        return understood(errand, world.post(request));
    }

    private Map<String, String> toHub(PushErrand errand) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", errand.wanted() ? "subscribe" : "unsubscribe");
        form.put("hub.topic", errand.topic().toString());
        form.put("hub.callback", address.of(errand.callbackKey()).toString());
        if (errand.wanted()) {
            form.put("hub.lease_seconds", String.valueOf(LEASE_SECONDS));
        }
        if (errand.wanted() && errand.secret() != null) {
            form.put("hub.secret", errand.secret());
        }
        return form;
    }

    private Map<String, String> toCloud(PushErrand errand) {
        URI ours = address.of(errand.callbackKey());
        boolean secure = "https".equals(ours.getScheme());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("notifyProcedure", "");
        form.put("domain", ours.getHost());
        form.put("port", String.valueOf(ours.getPort() >= 0 ? ours.getPort() : secure ? 443 : 80));
        form.put("path", ours.getPath());
        form.put("protocol", secure ? "https-post" : "http-post");
        form.put("url1", errand.topic().toString());
        return form;
    }

    private PushAnswer understood(PushErrand errand, OutsideAnswer answer) {
        if (answer instanceof NotReached nowhere) {
            return new PushAnswer.NotNow(
                    errand.pushId(), nowhere.sentence(), nowhere.rest().orElse(Duration.ZERO));
        }
        Received received = (Received) answer;
        int status = received.status();
        if (received.isSuccess()) {
            return new PushAnswer.Accepted(errand.pushId());
        }
        if (status == 307 || status == 308) {
            return elsewhere(errand, received);
        }
        String sentence = errand.hub().getHost() + " did not take our wish to be told of changes (" + status + ").";
        return status == 429 || status >= 500
                ? new PushAnswer.NotNow(errand.pushId(), sentence, new Refusals(clock).wait(received))
                : new PushAnswer.Refused(errand.pushId(), sentence);
    }

    private static PushAnswer elsewhere(PushErrand errand, Received received) {
        String place = CleanLinks.page(
                received.header("Location").orElse(""), errand.hub().toString());
        boolean secure = place != null
                && (place.startsWith("https:") || !"https".equals(errand.hub().getScheme()));
        return secure && place.length() <= LONGEST_ADDRESS
                ? new PushAnswer.Elsewhere(errand.pushId(), URI.create(place))
                : new PushAnswer.Refused(errand.pushId(), errand.hub().getHost() + " sends us nowhere.");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
