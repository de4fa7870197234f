package org.flourishhub.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listens to what the hub asks Solr, by having Solr write each question into its log for a while. */
final class SolrQuestions implements AutoCloseable {
    /** The hub looks twice a second whether the index has changed, whoever searches. */
    private static final String LOOK = "max(_version_)";

    private static final Pattern QUESTION =
            Pattern.compile("path=/select params=\\{(.*)\\}(?: hits=\\d+)? status=\\d+ QTime=");
    private static final String SWITCH = "/solr/admin/info/logging?set=org.apache.solr.core.SolrCore.Request:";

    private final HubUnderLoad hub;
    private long read;

    SolrQuestions(HubUnderLoad hub) throws IOException, InterruptedException {
        this.hub = hub;
        turn("INFO");
        this.read = hub.solrLog().toFile().length();
    }

    /** What was asked since the last call, as forms to send, in the order of their answers. */
    List<String> more() throws IOException {
        List<String> forms = new ArrayList<>();
        try (RandomAccessFile log = new RandomAccessFile(hub.solrLog().toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - read)];
            log.seek(read);
            log.readFully(bytes);
            read += bytes.length;
            new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
                Matcher question = QUESTION.matcher(line);
                if (question.find() && !line.contains(LOOK)) {
                    forms.add(asForm(question.group(1)));
                }
            });
        }
        return forms;
    }

    /** Solr's log packs only what it must. */
    private static String asForm(String logged) {
        List<String> fields = new ArrayList<>();
        for (String field : logged.split("&")) {
            String[] sides = field.split("=", 2);
            fields.add(packed(sides[0]) + "=" + packed(sides.length == 2 ? sides[1] : ""));
        }
        return String.join("&", fields);
    }

    private static String packed(String logged) {
        return URLEncoder.encode(URLDecoder.decode(logged, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void turn(String level) throws IOException, InterruptedException {
        int status = HubUnderLoad.ask(hub.solr() + SWITCH + level).statusCode();
        if (status != 200) {
            throw new IOException("Solr does not say what it is asked: status " + status);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            turn("WARN");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
