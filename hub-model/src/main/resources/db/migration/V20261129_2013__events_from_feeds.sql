-- The ledger of events: what came through calendars, and which event of the directory each became.

create table feed_event (
    id           uuid         not null primary key,
    version      bigint       not null,
    feed_id      uuid         not null,
    item_key     varchar(500) collate utf8mb4_bin not null,
    state        varchar(10)  not null check (state in ('LIVE', 'WITHDRAWN')),
    fingerprint  char(64)     character set ascii collate ascii_bin not null,
    -- the same name, start and place: for calendars that call things by other names at every reading
    likeness     char(64)     character set ascii collate ascii_bin not null,
    -- what the event said when the feed had spoken: it tells whether somebody has changed it since
    left_as      char(64)     character set ascii collate ascii_bin not null,
    -- no foreign key: the gravestone outlives a draft that was thrown away
    event_id     uuid         not null,
    taken_in_at  datetime(6)  not null,
    revised_at   datetime(6)  null,
    withdrawn_at datetime(6)  null,
    constraint feed_event_key unique (feed_id, item_key),
    constraint feed_event_feed foreign key (feed_id) references feed (id),
    constraint feed_event_withdrawn_has_date check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    key feed_event_likeness (feed_id, likeness),
    key feed_event_event (event_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
