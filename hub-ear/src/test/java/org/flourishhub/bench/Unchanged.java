package org.flourishhub.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.bench.InventedSearches.Search;

/**
 * Searches that are repeated by a browser that has kept the page.
 *
 * @param asked how many
 * @param unchanged how many of them were told that nothing has changed
 * @param questions how many questions to Solr that took
 * @param milliseconds of processor time for each
 */
record Unchanged(int asked, int unchanged, int questions, double milliseconds) {
    static Unchanged of(HubUnderLoad hub, List<Search> searches) throws IOException, InterruptedException {
        Bench.say("Repeating searches with If-None-Match …");
        List<String> addresses =
                searches.stream().limit(200).map(Search::address).toList();
        List<String> tags = new ArrayList<>();
        for (String address : addresses) {
            tags.add(hub.get(address).headers().firstValue("ETag").orElse("none"));
        }
        int unchanged = 0;
        try (SolrQuestions solr = new SolrQuestions(hub)) {
            Processes processes = hub.processes();
            Processes.Used before = processes.used();
            for (int i = 0; i < tags.size(); i++) {
                HttpResponse<String> answer = hub.get(addresses.get(i), "If-None-Match", tags.get(i));
                unchanged += answer.statusCode() == 304 ? 1 : 0;
            }
            double used = processes.used().since(before).all();
            return new Unchanged(tags.size(), unchanged, solr.more().size(), used / tags.size());
        }
    }
}
