-- What came last through a feed, for its page: found at the end of an index, however much has come before.
alter table feed_item add key feed_item_came (feed_id, state, taken_in_at, written_at, story_id);
alter table feed_event add key feed_event_came (feed_id, state, taken_in_at, event_id);
