-- How much room each kept answer takes, packed and with what was read from it: so that those of one feed stay within a limit.
alter table feed_fetch add column packed_size int not null default 0 check (packed_size >= 0);

update feed_fetch set packed_size = coalesce(length(body), 0) + coalesce(length(taken), 0);
