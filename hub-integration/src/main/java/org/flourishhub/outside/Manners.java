package org.flourishhub.outside;

import okhttp3.HttpUrl;
import okhttp3.Response;
import org.flourishhub.outside.OutsideAnswer.NotReached;

/** What is asked before every single hop to an address that may be asked, and told after it. */
interface Manners {
    /** For programs that only ask what is their own. */
    Manners NONE = new Manners() {};

    /** Comes back when it is our turn. */
    default Passage before(HttpUrl url, OutsideRequest request, OutsideWorld world) {
        return Passage.Open.AT_ONCE;
    }

    default void answered(HttpUrl url, Response response, Passage.Open passage) {}

    default void failed(HttpUrl url, NotReached nowhere, Passage.Open passage) {}
}
