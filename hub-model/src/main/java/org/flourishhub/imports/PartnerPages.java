package org.flourishhub.imports;

/** A partner's directory, opened and read page by page; never fails but says in words what is wrong. */
public interface PartnerPages extends AutoCloseable {
    /** Reads on. After an {@link PartnerPage.End} or {@link PartnerPage.Broken} there is nothing more to ask for. */
    PartnerPage next();

    @Override
    void close();
}
