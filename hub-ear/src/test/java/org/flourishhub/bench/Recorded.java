package org.flourishhub.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.bench.InventedSearches.Search;

/**
 * Pages that were all asked for once, and the questions to Solr behind them.
 *
 * @param pages file of their addresses
 * @param questions file of the questions, to be asked directly
 * @param questionsPerPage how many questions one page needs
 * @param listings file of the addresses of listings among the results
 * @param bytes of a page, on average, as it is before it is packed
 */
record Recorded(Path pages, Path questions, double questionsPerPage, Path listings, long bytes) {
    private static final Pattern LISTING = Pattern.compile("href=\"(/services/[a-z0-9-]+)\"");
    private static final int TRIES = 3;
    private static final String SELECT = "/solr/listings/select\t";

    static Recorded by(HubUnderLoad hub, List<Search> searches, Path folder) throws IOException, InterruptedException {
        Bench.say("Asking for %,d pages, and listening to what Solr is asked …".formatted(searches.size()));
        Set<String> listings = new LinkedHashSet<>();
        List<String> forms = new ArrayList<>();
        long bytes = 0;
        int missed = 0;
        try (SolrQuestions solr = new SolrQuestions(hub)) {
            for (Search search : searches) {
                String page = page(hub, search.address());
                bytes += page.length();
                missed += search.expected() != null && !page.contains(search.expected()) ? 1 : 0;
                LISTING.matcher(page).results().map(found -> found.group(1)).forEach(listings::add);
                solr.more().forEach(form -> forms.add(SELECT + form));
            }
            solr.more().forEach(form -> forms.add(SELECT + form));
        }
        if (missed > 0 || forms.size() < searches.size()) {
            throw new IOException("%d pages lack what they must show; %d questions for %d pages"
                    .formatted(missed, forms.size(), searches.size()));
        }
        return new Recorded(
                Files.write(
                        folder.resolve("pages.txt"),
                        searches.stream().map(Search::address).toList()),
                Files.write(folder.resolve("questions.txt"), forms),
                forms.size() / (double) searches.size(),
                Files.write(folder.resolve("listings.txt"), listings),
                bytes / searches.size());
    }

    private static String page(HubUnderLoad hub, String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = hub.get(address);
        for (int again = 0; again < TRIES && answer.statusCode() == 503; again++) {
            // a machine that is busy with other things has kept Solr from answering in time
            answer = hub.get(address);
        }
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers with status " + answer.statusCode());
        }
        return answer.body();
    }
}
