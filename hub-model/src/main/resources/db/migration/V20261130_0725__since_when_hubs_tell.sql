-- Since when a hub has kept its promise to tell us, through all renewals: partners see it on the feed's page.
alter table feed_push add column active_since datetime(6) null;
update feed_push set active_since = coalesce(pushed_at, utc_timestamp(6)) where state = 'ACTIVE';
