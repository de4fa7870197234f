package org.flourishhub.openreferral.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.flourishhub.imports.Bookmark;
import org.flourishhub.imports.PartnerDirectories;
import org.flourishhub.imports.PartnerPage;
import org.flourishhub.imports.PartnerPages;
import org.flourishhub.outside.AnswerOnTheWay;
import org.flourishhub.outside.OutsideWorld;

/** Directories of Open Referral UK: on the web at their base or at their list of services, or in a file. */
@ApplicationScoped
public class OpenReferralDirectories implements PartnerDirectories {
    @Inject
    OutsideWorld world;

    @Inject
    Event<AnswerOnTheWay> records;

    @Override
    public PartnerPages open(String address, Bookmark from) {
        try {
            return isOnTheWeb(address)
                    ? new WebPages(onTheWeb(address), from)
                    : new FilePages(FileEntries.of(Path.of(known(address))), from);
        } catch (IOException e) {
            return new NoPages("The file cannot be read: " + FilePages.reason(e) + ".");
        } catch (UnreadableDirectory e) {
            return new NoPages(e.getMessage());
        } catch (IllegalArgumentException e) {
            return new NoPages("This is no address we can read: neither on the web nor of a file.");
        }
    }

    private DirectoryDoor onTheWeb(String address) {
        return new DirectoryDoor(
                world, URI.create(known(address)), answer -> records.fire(new AnswerOnTheWay(address, answer)));
    }

    /** With {@code /services} at its end, whether it was typed or not; of a file the whole path. */
    @Override
    public String known(String address) {
        if (!isOnTheWeb(address)) {
            try {
                return Path.of(address).toAbsolutePath().normalize().toString();
            } catch (InvalidPathException e) {
                return address;
            }
        }
        String[] parts = address.strip().replaceFirst("#.*$", "").split("\\?", 2);
        String path = parts[0].replaceFirst("/+$", "");
        String services = path.endsWith("/services") ? path : path + "/services";
        return parts.length == 1 || parts[1].isEmpty() ? services : services + "?" + parts[1];
    }

    @Override
    public String edition(String address) {
        if (isOnTheWeb(address)) {
            return "";
        }
        try {
            Path file = Path.of(address);
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException | InvalidPathException missing) {
            return "missing";
        }
    }

    private static boolean isOnTheWeb(String address) {
        String start = address.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** What could not be opened. */
    private record NoPages(String sentence) implements PartnerPages {
        @Override
        public PartnerPage next() {
            return new PartnerPage.Broken(sentence);
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
