package org.flourishhub.imports;

import java.util.List;

/** What reading on in a partner's directory brought. */
public sealed interface PartnerPage {
    /**
     * Some records.
     *
     * @param read how many there were, readable or not
     * @param problems what could not be understood, in sentences for the partner
     * @param next where to read on
     * @param total how many records the partner says there are in all; {@code null} when it does not say
     */
    record Records(int read, List<ServiceRecord> services, List<String> problems, Bookmark next, Long total)
            implements PartnerPage {
        public Records {
            services = List.copyOf(services);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The directory ends here.
     *
     * @param whole everything was there: what was not among it is gone at the partner
     * @param sentence why it is not the whole; {@code null} when it is
     */
    record End(boolean whole, String sentence) implements PartnerPage {
        public static End ofAll() {
            return new End(true, null);
        }

        public static End early(String sentence) {
            return new End(false, sentence);
        }
    }

    /** Nothing could be read for now; what was read before stays, and the next attempt goes on from here. */
    record Broken(String sentence) implements PartnerPage {}
}
