package org.flourishhub.stories.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.shared.Actor;
import org.flourishhub.stories.ClaimWantedPictures.Wanted;
import org.flourishhub.stories.Jpeg;
import org.flourishhub.stories.RecordPicture;

/** Fetches one wanted picture and records how that went. */
@ApplicationScoped
public class PictureFetcher {
    private static final Actor HUB = Actor.hub("pictures");

    @Inject
    OutsideWorld outside;

    @Inject
    PictureReader reader;

    @Inject
    RecordPicture record;

    public void fetch(Wanted wanted) {
        Optional<URI> address = addressOf(wanted.sourceUrl());
        if (address.isEmpty()) {
            record.fail(wanted.storyId(), wanted.sourceUrl(), "This is not the address of a picture", false, HUB);
            return;
        }
        OutsideAnswer answer =
                outside.fetch(OutsideRequest.get(address.get()).with("Accept", "image/jpeg,image/png,image/gif;q=0.8"));
        if (answer instanceof Received received) {
            take(wanted, received);
        } else if (answer instanceof NotReached missed) {
            record.fail(wanted.storyId(), wanted.sourceUrl(), missed.sentence(), true, HUB);
        }
    }

    private void take(Wanted wanted, Received received) {
        if (!received.isSuccess()) {
            String sentence = "The site answered " + received.status() + " instead of a picture";
            boolean mayHelp = received.status() >= 500 || received.status() == 429;
            record.fail(wanted.storyId(), wanted.sourceUrl(), sentence, mayHelp, HUB);
            return;
        }
        Optional<Jpeg> picture = reader.read(received.body());
        if (picture.isPresent()) {
            record.keep(wanted.storyId(), wanted.sourceUrl(), picture.get(), HUB);
        } else {
            String sentence = "This is no PNG, JPEG or GIF picture, or it is too large";
            record.fail(wanted.storyId(), wanted.sourceUrl(), sentence, false, HUB);
        }
    }

    private static Optional<URI> addressOf(String url) {
        try {
            return Optional.of(new URI(url)).filter(address -> address.getHost() != null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
