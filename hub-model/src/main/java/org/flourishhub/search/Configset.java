package org.flourishhub.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How Solr keeps listings, as this program needs it: the files that are shipped with it, and nothing else. */
final class Configset {
    static final List<String> FILES = List.of("schema.xml", "solrconfig.xml", "stopwords.txt");

    /** What a Solr without ZooKeeper calls it, in the folder {@code configsets} of its home. */
    static final String NAME = "listings";

    /** What a SolrCloud calls it, so that an index made for another version keeps its own. */
    static final String NAME_OF_VERSION = NAME + "_v" + SolrFields.VERSION;

    private Configset() {}

    static InputStream open(String file) {
        InputStream opened = Configset.class.getResourceAsStream("/solr/listings/conf/" + file);
        if (opened == null) {
            throw new IllegalStateException(file + " is not shipped");
        }
        return opened;
    }

    static byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : FILES) {
                try (InputStream file = open(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    file.transferTo(zip);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
