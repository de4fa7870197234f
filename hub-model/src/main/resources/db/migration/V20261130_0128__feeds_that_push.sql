-- Hubs (WebSub) and clouds (rssCloud) that tell us when a feed has changed. A renewal is a new row with a new secret address.
create table feed_push (
    id           uuid          not null primary key,
    version      bigint        not null,
    feed_id      uuid          not null,
    kind         varchar(10)   not null check (kind in ('WEBSUB', 'RSS_CLOUD')),
    hub          varchar(2000) character set ascii collate ascii_bin not null,
    topic        varchar(2000) character set ascii collate ascii_bin not null,
    callback_key char(43)      character set ascii collate ascii_bin not null,
    -- kept as it is, because every push is checked against it
    secret       varchar(100)  character set ascii collate ascii_bin null,
    state        varchar(10)   not null check (state in ('WANTED', 'ASKED', 'ACTIVE', 'REFUSED', 'ENDING')),
    due_at       datetime(6)   not null,
    lease_until  datetime(6)   null,
    tries        int           not null check (tries >= 0),
    -- the last one that was signed
    pushed_at    datetime(6)   null,
    hinted_at    datetime(6)   null,
    trouble      varchar(500)  null,
    constraint feed_push_key unique (callback_key),
    constraint feed_push_feed foreign key (feed_id) references feed (id),
    constraint feed_push_lease check (state <> 'ACTIVE' or lease_until is not null),
    key feed_push_due (due_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What was pushed, signed, and has not been taken in yet.
create table pushed_document (
    id           uuid         not null primary key,
    position     bigint       not null auto_increment unique,
    feed_id      uuid         not null,
    content_type varchar(200) not null,
    body         mediumblob   not null,
    received_at  datetime(6)  not null,
    constraint pushed_document_feed foreign key (feed_id) references feed (id),
    key pushed_document_next (feed_id, position)
) character set utf8mb4 collate utf8mb4_bin;
