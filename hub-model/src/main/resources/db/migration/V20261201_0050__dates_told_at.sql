-- When a feed last told of events that come again: their dates are kept for half a year, and told again before that is over,
-- also where the feed is never read whole and says for ever that nothing has changed. Those that are known are asked once.
alter table feed add column dates_told_at datetime(6) null after last_whole_at;
update feed set dates_told_at = '2026-01-01' where id in (select feed_id from feed_event);
