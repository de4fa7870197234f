package org.flourishhub.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.flourishhub.search.InventedTown.Made;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.standalone.StandaloneHub;

/** Compares the hub's ranking with three others on judged searches and on a log of known answers, prints a table, and times completion. */
public final class CompareFormulas {
    private static final int SERVICES = 1_500;
    private static final int LOGGED = 300;

    private final StandaloneHub hub;
    private final InventedTown town;
    private final Map<String, Made> bySlug = new HashMap<>();

    CompareFormulas(StandaloneHub hub) {
        this.hub = hub;
        this.town = new InventedTown(SERVICES, Instant.now());
        town.services().forEach(made -> bySlug.put(made.listing().slug(), made));
        CheckSearches.fill(hub, town.listings());
    }

    /** How one way to rank fared: its gain and reciprocal rank on judged searches, and the reciprocal rank on the log. */
    record Score(String label, double gain, double rank, double known, double typo) {
        @Override
        public String toString() {
            return String.format("| %-12s | %.3f | %.3f | %.3f | %.3f |", label, gain, rank, known, typo);
        }
    }

    public static void main(String[] none) {
        try (StandaloneHub hub = SearchHub.start()) {
            System.out.println("| formula | nDCG@10, judged | MRR, judged | MRR, known items | MRR, with a typo |");
            System.out.println("|---|---|---|---|---|");
            CompareFormulas town = new CompareFormulas(hub);
            town.scores().forEach(System.out::println);
            CheckSearches.timeCompletion(hub, town.log(false));
        }
        System.exit(0);
    }

    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        scores.add(score("the hub", this::ours));
        for (Formula formula : Formula.values()) {
            scores.add(score(formula.label(), search -> theirs(formula, search)));
        }
        return scores;
    }

    private Score score(String label, Function<JudgedSearch, List<Made>> ask) {
        double gain = 0;
        double rank = 0;
        List<JudgedSearch> judged = JudgedSearch.all(town);
        for (JudgedSearch search : judged) {
            List<Made> page = ask.apply(search);
            gain += search.gain(page, town);
            rank += search.reciprocalRank(page);
        }
        return new Score(label, gain / judged.size(), rank / judged.size(), logged(ask, false), logged(ask, true));
    }

    private double logged(Function<JudgedSearch, List<Made>> ask, boolean misspelt) {
        List<KnownAnswer> log = log(misspelt);
        return log.stream()
                .map(KnownItem::of)
                .mapToDouble(search -> search.reciprocalRank(ask.apply(search)))
                .average()
                .orElseThrow();
    }

    /** Two words of a name that only one service has, as people remember them. */
    List<KnownAnswer> log(boolean misspelt) {
        Random random = new Random(3);
        return town.singleNames().stream()
                .map(name -> KnownItem.remembered(name, town))
                .filter(Objects::nonNull)
                .limit(LOGGED)
                .map(known ->
                        misspelt ? new KnownAnswer("typo", Misspelt.words(known.text(), random), known.title()) : known)
                .toList();
    }

    private List<Made> ours(JudgedSearch search) {
        SearchQuery query = SearchQuery.of(search.text());
        SearchQuery there =
                search.near().map(here -> query.near(here, Order.BEST_MATCH)).orElse(query);
        return hub.get(SearchDirectory.class).search(there).hits().stream()
                .map(hit -> hit.path().substring(hit.path().lastIndexOf('/') + 1))
                .map(bySlug::get)
                .toList();
    }

    private List<Made> theirs(Formula formula, JudgedSearch search) {
        try {
            return hub
                    .get(SolrConnection.class)
                    .asking()
                    .query(formula.question(search.text(), search.near()), METHOD.POST)
                    .getResults()
                    .stream()
                    .map(found -> bySlug.get((String) found.getFirstValue(SolrFields.SLUG)))
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(search.text(), e);
        }
    }
}
