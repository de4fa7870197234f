package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/** An administrator agrees that a feed lives at another site now, as its old one has said for days. */
@ApplicationScoped
public class AcceptMove {
    @Inject
    Feeds feeds;

    @Inject
    FeedMoves moves;

    @Transactional
    public void accept(UUID feedId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        FeedMoves.Move move = moves.find(feedId)
                .filter(FeedMoves.Move::isCertain)
                .orElseThrow(() -> new RuleBroken("This feed has not moved"));
        if (feeds.findByUrl(move.target().toString()).isPresent()) {
            throw new RuleBroken("The hub reads this address already, as another feed. Pause one of them");
        }
        feed.moveTo(move.target());
        moves.forget(feedId);
    }
}
