package org.flourishhub.search;

/** Solr answers, but will not make a second index. */
public final class SecondIndexRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SecondIndexRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
