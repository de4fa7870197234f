-- Feeds whose sites say that they have moved for good: where to, and on how many days they have said so.
create table feed_move (
    feed_id  uuid          not null primary key,
    target   varchar(2000) character set ascii collate ascii_bin not null,
    days     int           not null check (days > 0),
    last_day date          not null,
    constraint feed_move_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_bin;
