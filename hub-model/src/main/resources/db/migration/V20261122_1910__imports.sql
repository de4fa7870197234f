-- What came from partners' directories: where from, how far each reading has come, and which record became which listing.

-- The id is made of the address, so that there is one row for each.
create table import_source (
    id         uuid          not null primary key,
    version    bigint        not null,
    address    varchar(2000) collate utf8mb4_bin not null,
    name       varchar(200)  not null,
    whole_at   datetime(6)   null,
    -- how many records vanished at once and wait for a person's word
    held_back  int           not null check (held_back >= 0),
    letting_go boolean       not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table import_run (
    id          uuid         not null primary key,
    version     bigint       not null,
    source_id   uuid         not null,
    state       varchar(10)  not null check (state in ('RUNNING', 'FINISHED', 'LEFT')),
    -- tells one edition of a file from another; empty on the web
    edition     varchar(100) not null,
    started_at  datetime(6)  not null,
    touched_at  datetime(6)  not null,
    ended_at    datetime(6)  null,
    page        int          not null check (page > 0),
    per_page    int          not null check (per_page > 0),
    read_count  bigint       not null check (read_count >= 0),
    added       int          not null,
    changed     int          not null,
    unchanged   int          not null,
    left_out    int          not null,
    vanished    int          not null,
    hidden      int          not null,
    problems    int          not null,
    outcome     varchar(500) null,
    constraint import_run_source foreign key (source_id) references import_source (id),
    constraint import_run_ended check ((state = 'RUNNING') = (ended_at is null)),
    key import_run_of_source (source_id, started_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table import_problem (
    run_id   uuid         not null,
    position int          not null,
    sentence varchar(600) not null,
    primary key (run_id, position),
    constraint import_problem_run foreign key (run_id) references import_run (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table import_record (
    id            uuid         not null primary key,
    version       bigint       not null,
    source_id     uuid         not null,
    kind          varchar(12)  not null check (kind in ('SERVICE', 'ORGANISATION')),
    source_key    varchar(200) collate utf8mb4_bin not null,
    listing_id    uuid         not null,
    state         varchar(12)  not null check (state in ('LIVE', 'MISSING', 'HIDDEN', 'DO_NOT_LIST')),
    fingerprint   char(64)     character set ascii collate ascii_bin not null,
    seen_in_run   uuid         not null,
    first_seen_at datetime(6)  not null,
    last_seen_at  datetime(6)  not null,
    missing_since datetime(6)  null,
    -- each field's value as the source told it last, and since when
    told          longtext     not null check (json_valid(told)),
    constraint import_record_key unique (source_id, kind, source_key),
    constraint import_record_source foreign key (source_id) references import_source (id),
    constraint import_record_missing check ((state in ('MISSING', 'HIDDEN')) = (missing_since is not null)),
    key import_record_listing (listing_id),
    key import_record_seen (source_id, kind, state, seen_in_run)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
