-- When a hub told us something last, through all renewals: partners see it on the feed's page.
alter table feed_push add column told_at datetime(6) null;
update feed_push set told_at = pushed_at;
