package org.flourishhub.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.flourishhub.directory.PostcodeDistrict;

/** Other ways to rank the same listings, asked of the same index. Near a place, all leave out what is beyond reach. */
enum Formula {
    /** Every field counts the same, any word will do. */
    PLAIN_BM25("plain BM25") {
        @Override
        void ask(ModifiableSolrParams solr, String words) {
            everyField(solr, words, "title summary body topic_words organisation_words place_words");
        }
    },

    /** As Hounslow Connect publishes it: name ×3, organisation ×3, intro ×2, description as a phrase ×1.5, all but that fuzzy. */
    HOUNSLOW("Hounslow") {
        @Override
        void ask(ModifiableSolrParams solr, String words) {
            String phrase = words.contains(" ") ? " body:\"" + words + "\"^1.5" : " body:" + words + "^1.5";
            solr.set("defType", "lucene");
            solr.set("q.op", "OR");
            solr.set("q", Stream.of(words.split(" ")).map(Formula::fuzzy).collect(Collectors.joining(" ")) + phrase);
        }
    },

    /** As ALISS publishes it: plain relevance, times a Gauss curve of the distance that has halved at 5 km. */
    ALISS("ALISS") {
        @Override
        void ask(ModifiableSolrParams solr, String words) {
            everyField(solr, words, "title^2 summary body topic_words organisation_words");
        }

        @Override
        void near(ModifiableSolrParams solr) {
            solr.add("boost", "exp(product(-0.02773,pow(geodist(),2)))");
        }
    };

    private final String label;

    Formula(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    SolrParams question(String typed, Optional<PostcodeDistrict> near) {
        ModifiableSolrParams solr = new ModifiableSolrParams();
        ask(solr, VisitorWords.withoutQuotes(typed));
        near.ifPresent(here -> {
            solr.set("sfield", SolrFields.POINT);
            solr.set("pt", here.centre().latitude() + "," + here.centre().longitude());
            solr.set("fq", "{!geofilt d=15}");
            near(solr);
        });
        solr.set("fl", SolrFields.SLUG);
        solr.set("rows", SearchQuery.PAGE_SIZE);
        solr.set("spellcheck", false);
        return solr;
    }

    abstract void ask(ModifiableSolrParams solr, String words);

    void near(ModifiableSolrParams solr) {}

    private static void everyField(ModifiableSolrParams solr, String words, String fields) {
        solr.set("defType", "edismax");
        solr.set("uf", "-*");
        solr.set("q", words);
        solr.set("qf", fields);
        solr.set("mm", "0");
        solr.set("tie", "1");
    }

    /** One letter may differ in a word of three to five, two in a longer one. */
    private static String fuzzy(String word) {
        String alike = word.length() < 3 ? word : word + "~" + (word.length() < 6 ? 1 : 2);
        return Stream.of("title", "organisation_words", "summary")
                .map(field -> "(%1$s:%2$s OR %1$s:%3$s^0.8)^%4$s"
                        .formatted(field, word, alike, field.equals("summary") ? "2" : "3"))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT)
                .replace(" or ", " OR ");
    }
}
