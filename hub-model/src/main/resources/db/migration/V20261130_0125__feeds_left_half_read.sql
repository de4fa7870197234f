-- Feeds whose reader died in the middle are found by their claim, which ran out.
alter table feed add key feed_claimed (claimed_until);
