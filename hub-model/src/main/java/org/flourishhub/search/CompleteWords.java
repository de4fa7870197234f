package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/** Completes what somebody is typing with names that stand in the directory. */
@ApplicationScoped
public class CompleteWords {
    /** More would hide the page behind them. */
    public static final int MOST = 8;

    /** A single letter begins nearly everything. */
    private static final int SHORTEST = 2;

    /** The beginnings of words stand in the index from two letters on, so a last letter alone is not yet looked for. */
    private static final Pattern JUST_BEGUN = Pattern.compile(" .$");

    /** Several listings may share a name. */
    private static final int LOOKED_AT = 3 * MOST;

    @Inject
    SolrConnection solr;

    @Inject
    Clock clock;

    /**
     * Names that hold words beginning with those typed, those first that begin with them; none when nothing fits.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    public List<String> complete(String typed) {
        String words = WordsOfQuery.of(SearchQuery.of(typed).text()).plain();
        return words.length() < SHORTEST ? List.of() : names(question(words, clock.instant()));
    }

    static SolrParams question(String words, Instant now) {
        return new ModifiableSolrParams()
                .set("defType", "edismax")
                .set("uf", "-*")
                .set("lowercaseOperators", false)
                .set("q", JUST_BEGUN.matcher(words).replaceFirst(""))
                .set("qf", SolrFields.COMPLETION)
                .set("mm", "100%")
                .set("typed", words)
                .set("bq", "_query_:\"{!prefix f=" + SolrFields.NAME + " v=$typed}\"^" + Ranking.NAMES_THAT_BEGIN_SO)
                .set("fq", "-" + SolrFields.SHOWN_UNTIL + ":[* TO " + now.truncatedTo(ChronoUnit.HOURS) + "]")
                .set("fl", SolrFields.TITLE)
                .set("rows", LOOKED_AT)
                .set("spellcheck", false);
    }

    private List<String> names(SolrParams question) {
        try {
            return solr.asking().query(question, METHOD.POST).getResults().stream()
                    .map(found -> (String) found.getFirstValue(SolrFields.TITLE))
                    .distinct()
                    .limit(MOST)
                    .toList();
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SearchUnavailable(e);
        }
    }
}
