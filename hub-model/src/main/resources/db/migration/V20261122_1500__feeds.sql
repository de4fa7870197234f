-- Feeds that are read, and the ledger of everything that ever came through one.

create table feed (
    id              uuid          not null primary key,
    version         bigint        not null,
    url             varchar(2000) character set ascii collate ascii_bin not null,
    kind            varchar(15)   not null check (kind in ('AUTO', 'RSS_ATOM', 'CARE_OPINION')),
    name            varchar(200)  not null,
    organisation_id uuid          null,
    trust           varchar(15)   not null check (trust in ('PUBLISH_AT_ONCE', 'HOLD')),
    licence         varchar(100)  null,
    attribution     varchar(300)  null,
    -- the name of a setting; the secret itself is never in the database
    secret_setting  varchar(100)  null check (secret_setting like 'hub.secret.%'),
    status          varchar(15)   not null check (status in ('ACTIVE', 'PAUSED', 'NEEDS_A_PERSON', 'GONE')),
    -- validators are opaque: given back byte for byte, never compared by us
    etag            varchar(1000) collate utf8mb4_bin null,
    last_modified   varchar(200)  collate utf8mb4_bin null,
    body_hash       char(64)      character set ascii collate ascii_bin null,
    last_fetched_at datetime(6)   null,
    last_changed_at datetime(6)   null,
    last_whole_at   datetime(6)   null,
    newest_item_at  datetime(6)   null,
    next_due_at     datetime(6)   not null,
    wanted_at       datetime(6)   null,
    claimed_at      datetime(6)   null,
    claimed_until   datetime(6)   null,
    failures        int           not null check (failures >= 0),
    items_lost      int           not null check (items_lost >= 0),
    window_size     int           not null check (window_size >= 0),
    letting_go      boolean       not null,
    last_problem    varchar(500)  null,
    constraint feed_url unique (url),
    constraint feed_organisation foreign key (organisation_id) references organisation (id),
    key feed_due (status, next_due_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table feed_item (
    id           uuid          not null primary key,
    version      bigint        not null,
    feed_id      uuid          not null,
    item_key     varchar(500)  collate utf8mb4_bin not null,
    state        varchar(10)   not null check (state in ('LIVE', 'WITHDRAWN')),
    fingerprint  char(64)      character set ascii collate ascii_bin not null,
    story_id     uuid          not null,
    permalink    varchar(2000) null,
    written_at   datetime(6)   null,
    taken_in_at  datetime(6)   not null,
    revised_at   datetime(6)   null,
    checked_at   datetime(6)   null,
    withdrawn_at datetime(6)   null,
    constraint feed_item_key unique (feed_id, item_key),
    constraint feed_item_story unique (story_id),
    constraint feed_item_feed foreign key (feed_id) references feed (id),
    constraint feed_item_of_story foreign key (story_id) references story (id),
    constraint feed_item_withdrawn_has_date check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    constraint feed_item_withdrawn_forgets check (state = 'LIVE' or (permalink is null and written_at is null)),
    key feed_item_live (feed_id, state, written_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
