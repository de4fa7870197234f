package org.flourishhub.sample.partners;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a sample site answers. */
record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer of(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer page(int status, String html) {
        return of(status, "text/html; charset=UTF-8", html);
    }

    static Answer json(int status, String json) {
        return of(status, "application/json; charset=utf-8", json);
    }

    static Answer text(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", sentence);
    }

    /** After a form: the browser asks for the next page anew, so that reloading does not send the form twice. */
    static Answer seeOther(String place) {
        return redirect(303, place);
    }

    static Answer redirect(int status, String place) {
        return new Answer(status, Map.of("Location", place), new byte[0]);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    Answer with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
