package org.flourishhub.outside;

import static org.flourishhub.outside.OutsideAnswer.Reason.ADDRESS_NOT_ALLOWED;
import static org.flourishhub.outside.OutsideAnswer.Reason.BROKEN_ANSWER;
import static org.flourishhub.outside.OutsideAnswer.Reason.LESS_SECURE_REDIRECT;
import static org.flourishhub.outside.OutsideAnswer.Reason.NOT_A_WEB_ADDRESS;
import static org.flourishhub.outside.OutsideAnswer.Reason.NOT_SECURE;
import static org.flourishhub.outside.OutsideAnswer.Reason.NO_CONNECTION;
import static org.flourishhub.outside.OutsideAnswer.Reason.NO_SUCH_NAME;
import static org.flourishhub.outside.OutsideAnswer.Reason.TOO_LARGE;
import static org.flourishhub.outside.OutsideAnswer.Reason.TOO_MANY_REDIRECTS;
import static org.flourishhub.outside.OutsideAnswer.Reason.TOO_SLOW;
import static org.flourishhub.outside.OutsideAnswer.Reason.UNUSABLE_REDIRECT;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import javax.net.ssl.SSLException;
import org.flourishhub.outside.OutsideAnswer.NotReached;

/** Says in plain words, for the people of a partner organisation, what went wrong on the way. */
final class Trouble {

    private final OutsideLimits limits;

    Trouble(OutsideLimits limits) {
        this.limits = limits;
    }

    NotReached of(IOException trouble, String host) {
        if (trouble instanceof ForbiddenAddress) {
            return forbidden(host);
        }
        if (trouble instanceof TooMuch) {
            return new NotReached(
                    TOO_LARGE,
                    host + " sends more than we can take. The limit is " + (limits.bodyBytes() >> 20) + " MB.");
        }
        if (isTooMuch(trouble)) {
            return new NotReached(TOO_LARGE, host + " sends more than we can take before its answer has even begun.");
        }
        if (trouble instanceof OddlyPacked) {
            return new NotReached(
                    BROKEN_ANSWER, host + " packs its answer in a way that we did not ask for and cannot unpack.");
        }
        if (trouble instanceof UnknownHostException) {
            return new NotReached(
                    NO_SUCH_NAME, "We could not find " + host + ". Please check that the address is spelled right.");
        }
        if (trouble instanceof SSLException) {
            return new NotReached(
                    NOT_SECURE,
                    "The secure connection to " + host
                            + " did not work. Often its certificate has run out, and its keepers can renew it.");
        }
        if (trouble instanceof SocketTimeoutException || trouble instanceof InterruptedIOException) {
            return new NotReached(TOO_SLOW, host + " took too long to answer.");
        }
        if (trouble instanceof ConnectException || trouble instanceof NoRouteToHostException) {
            return new NotReached(NO_CONNECTION, "We could not connect to " + host + ". It may be switched off.");
        }
        return broken(host);
    }

    NotReached broken(String host) {
        return new NotReached(BROKEN_ANSWER, host + " sent an answer that was cut short or broken.");
    }

    /** Some libraries wrap what stopped them. */
    private static boolean isTooMuch(Throwable trouble) {
        return trouble.getCause() instanceof TooMuch
                || Arrays.stream(trouble.getSuppressed()).anyMatch(TooMuch.class::isInstance);
    }

    NotReached forbidden(String host) {
        return new NotReached(
                ADDRESS_NOT_ALLOWED, host + " is not a place on the public internet, so we do not go there.");
    }

    NotReached notAWebAddress() {
        return new NotReached(
                NOT_A_WEB_ADDRESS,
                "This is not a web address we can use. It should start with https:// and hold no password.");
    }

    NotReached tooManyRedirects(String host) {
        return new NotReached(TOO_MANY_REDIRECTS, host + " sends us on from page to page too many times.");
    }

    NotReached unusableRedirect(String host) {
        return new NotReached(
                UNUSABLE_REDIRECT, host + " sends us on to something that is not a web address. We do not follow.");
    }

    NotReached lessSecure(String host) {
        return new NotReached(
                LESS_SECURE_REDIRECT,
                host + " sends us from a secure page (https) to one that is not (http). We do not follow.");
    }
}
