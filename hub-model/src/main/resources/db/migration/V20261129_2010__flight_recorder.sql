-- What partners answered in the last days, to be read again when somebody asks why a story did or did not come. Secrets
-- are never kept, and the words go when one of the stories in them is taken back.
create table feed_fetch (
    id           uuid          not null primary key,
    feed_id      uuid          not null,
    fetched_at   datetime(6)   not null,
    url          varchar(2000) null,
    status       int           null,
    content_type varchar(200)  null,
    headers      text          not null,
    problem      varchar(500)  null,
    -- packed with gzip; null when there was none, when it was the same as before, or when it had to be forgotten
    body         mediumblob    null,
    body_size    int           not null check (body_size >= 0),
    body_hash    char(64)      character set ascii collate ascii_bin null,
    forgotten    boolean       not null default false,
    -- what was read from it then: packed JSON, one object for each entry
    taken        mediumblob    null,
    items        int           not null default 0,
    constraint feed_fetch_feed foreign key (feed_id) references feed (id),
    key feed_fetch_of_feed (feed_id, fetched_at),
    key feed_fetch_by_age (fetched_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What may come through a feed and what stays outside.
create table feed_rule (
    id       uuid         not null primary key,
    feed_id  uuid         not null,
    effect   varchar(10)  not null check (effect in ('KEEP', 'BLOCK')),
    field    varchar(10)  not null check (field in ('TITLE', 'WORDS', 'TAG', 'AUTHOR', 'LINK')),
    sought   varchar(200) not null,
    added_at datetime(6)  not null,
    constraint feed_rule_once unique (feed_id, effect, field, sought),
    constraint feed_rule_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_bin;
