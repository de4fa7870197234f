package org.flourishhub.openreferral.inbound;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.imports.Bookmark;
import org.flourishhub.imports.PartnerPage;
import org.flourishhub.imports.PartnerPages;

/** A directory in a file, read as a stream: however long it is, a hundred services are held at once. */
final class FilePages implements PartnerPages {
    private final FileEntries entries;
    private Bookmark here;
    private PartnerPage end;

    FilePages(FileEntries entries, Bookmark from) {
        this.entries = entries;
        this.here = from;
    }

    @Override
    public PartnerPage next() {
        if (end != null) {
            return end;
        }
        List<JsonValue> some = new ArrayList<>();
        try {
            entries.skipTo(here.read());
            while (some.size() < here.perPage() && entries.hasNext()) {
                some.add(entries.next());
            }
        } catch (JsonException | IllegalStateException | StackOverflowError broken) {
            end = PartnerPage.End.early("The file cannot be read beyond service " + (here.read() + some.size())
                    + ": it is broken JSON there.");
        } catch (UncheckedIOException e) {
            end = new PartnerPage.Broken("The file cannot be read: " + reason(e.getCause()) + ".");
        }
        if (some.isEmpty()) {
            end = end == null ? PartnerPage.End.ofAll() : end;
            return end;
        }
        PartnerPage.Records records = Entries.read(some, here, null);
        here = records.next();
        return records;
    }

    static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : e.getClass().getSimpleName();
    }

    @Override
    public void close() {
        entries.close();
    }
}
