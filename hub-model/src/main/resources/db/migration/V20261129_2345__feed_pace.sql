-- How often a feed says it wants to be asked, and how often it really publishes: kept, because an answer "not modified"
-- says neither.
create table feed_pace (
    feed_id         uuid         not null primary key,
    quiet_seconds   bigint       not null check (quiet_seconds >= 0),
    -- numbers from 0 to 23 (UTC), and English names of days, with spaces between them
    skip_hours      varchar(70)  not null,
    skip_days       varchar(70)  not null,
    between_seconds bigint       not null check (between_seconds >= 0),
    noted_at        datetime(6)  not null,
    constraint feed_pace_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_bin;
