-- What must be written to the search index: at most one row for each listing, so that their order is kept.

-- Every change takes the next number, so that a row that is made again is never taken for the one before.
create sequence index_generation start with 1 increment by 1 cache 1000;

create table index_task (
    kind          varchar(12)   not null check (kind in ('SERVICE', 'EVENT', 'STORY', 'ORGANISATION')),
    listing_id    uuid          not null,
    generation    bigint        not null,
    background    boolean       not null,
    not_before    datetime(6)   not null,
    claimed_until datetime(6)   null,
    alone         boolean       not null,
    attempts      int           not null check (attempts >= 0),
    last_problem  varchar(500)  null,
    primary key (kind, listing_id),
    key index_task_order (alone, background, not_before)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
