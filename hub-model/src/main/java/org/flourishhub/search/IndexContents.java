package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/** What is in the index at this moment, by keys alone. */
@ApplicationScoped
public class IndexContents {
    /** One listing's place in the index. */
    public record Entry(Kind kind, UUID id) {}

    private static final int BATCH = 1_000;

    @Inject
    SolrConnection solr;

    /** How many entries there are. */
    public long count() {
        return ask(new ModifiableSolrParams().set("q", "*:*").set("rows", 0))
                .getResults()
                .getNumFound();
    }

    /** How many entries were made for another version of the fields than this program's. */
    public long countOutdated() {
        return ask(new ModifiableSolrParams()
                        .set("q", "*:*")
                        .set("fq", "-" + SolrFields.MADE_FOR + ":" + SolrFields.VERSION)
                        .set("rows", 0))
                .getResults()
                .getNumFound();
    }

    /** Every entry. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        String from;
        String next = CursorMarkParams.CURSOR_MARK_START;
        do {
            from = next;
            QueryResponse answer = ask(new ModifiableSolrParams()
                    .set("q", "*:*")
                    .set("fl", SolrFields.ID)
                    .set("sort", SolrFields.ID + " asc")
                    .set("rows", BATCH)
                    .set(CursorMarkParams.CURSOR_MARK_PARAM, from));
            answer.getResults().forEach(found -> entry(found).ifPresent(entries::add));
            next = answer.getNextCursorMark();
        } while (!next.equals(from));
        return entries;
    }

    private static Optional<Entry> entry(SolrDocument found) {
        String[] parts = found.getFieldValue(SolrFields.ID).toString().split(":", 2);
        return Kind.named(parts[0]).map(kind -> new Entry(kind, UUID.fromString(parts[1])));
    }

    private QueryResponse ask(SolrParams question) {
        try {
            return solr.keeping().query(question, METHOD.POST);
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SearchUnavailable(e);
        }
    }
}
