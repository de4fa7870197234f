package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A moderator looks what other words would change before they count for everybody. */
@ApplicationScoped
public class PreviewSynonym {
    private static final int MOST_SEARCHES = 6;

    @Inject
    KeptSynonyms kept;

    @Inject
    SynonymsInUse inUse;

    @Inject
    SearchDirectory directory;

    /**
     * The first page for each of the words said, before and after. {@code replaced} is the id of what would be changed;
     * {@code null} for something new.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    public List<SynonymPreview> preview(UUID replaced, SynonymWords words, Actor moderator) {
        moderator.mustBeModerator();
        words.check();
        Synonyms before = inUse.now();
        Synonyms after = with(words, replaced);
        return words.said().stream()
                .limit(MOST_SEARCHES)
                .map(SearchQuery::of)
                .map(query -> new SynonymPreview(
                        query.text(), directory.search(query, before), directory.search(query, after)))
                .toList();
    }

    private Synonyms with(SynonymWords words, UUID replaced) {
        List<Synonyms.Rule> rules = new ArrayList<>();
        kept.all().stream()
                .filter(synonym -> !synonym.id().equals(replaced))
                .forEach(synonym -> rules.add(synonym.words().rule()));
        rules.add(words.rule());
        return Synonyms.of(rules);
    }
}
