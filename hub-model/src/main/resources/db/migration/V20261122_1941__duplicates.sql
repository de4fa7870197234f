-- Listings that may be the same one, what a moderator decided about each pair, and what is needed to undo a merge.

alter table organisation
    add column merged_into_id uuid null,
    add constraint organisation_merged_into foreign key (merged_into_id) references organisation (id),
    add constraint organisation_not_merged_into_itself check (merged_into_id <> id);

-- What has changed since it was last compared with everything else.
create table duplicate_check (
    kind       varchar(12) not null check (kind in ('SERVICE', 'ORGANISATION')),
    listing_id uuid        not null,
    primary key (kind, listing_id)
);

create table duplicate_pair (
    id            uuid         not null primary key,
    version       bigint       not null,
    kind          varchar(12)  not null check (kind in ('SERVICE', 'ORGANISATION')),
    first_id      uuid         not null,
    second_id     uuid         not null,
    score         int          not null check (score between 0 and 100),
    reasons       varchar(300) character set ascii collate ascii_bin not null,
    status        varchar(12)  not null check (status in ('WAITING', 'MERGED', 'NOT_THE_SAME')),
    kept          varchar(6)   null check (kept in ('FIRST', 'SECOND')),
    decided_by_id uuid         null,
    decided_at    datetime(6)  null,
    found_at      datetime(6)  not null,
    constraint duplicate_pair_once unique (kind, first_id, second_id),
    constraint duplicate_pair_of_two check (first_id <> second_id),
    constraint duplicate_pair_decided_by foreign key (decided_by_id) references account (id),
    constraint duplicate_pair_merged_keeps_one check ((status = 'MERGED') = (kept is not null)),
    constraint duplicate_pair_decided_has_date check ((status = 'WAITING') = (decided_at is null)),
    key duplicate_pair_by_score (status, score),
    key duplicate_pair_by_decision (status, decided_at),
    key duplicate_pair_second (second_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The address and id of what was merged lead to what was kept.
create table same_as (
    kind       varchar(12) not null check (kind in ('SERVICE', 'ORGANISATION')),
    other_id   uuid        not null,
    other_slug varchar(80) not null,
    kept_id    uuid        not null,
    pair_id    uuid        not null,
    primary key (kind, other_id),
    constraint same_as_slug unique (kind, other_slug),
    constraint same_as_pair foreign key (pair_id) references duplicate_pair (id),
    key same_as_kept (kind, kept_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Which rows a merge gave to what was kept, so that undoing it gives them back.
create table merge_move (
    pair_id uuid        not null,
    place   varchar(40) character set ascii collate ascii_bin not null,
    row_id  uuid        not null,
    primary key (pair_id, place, row_id),
    constraint merge_move_pair foreign key (pair_id) references duplicate_pair (id)
);

-- What is there already is compared once.
insert into duplicate_check (kind, listing_id) select 'SERVICE', id from service where publication = 'PUBLISHED';
insert into duplicate_check (kind, listing_id) select 'ORGANISATION', id from organisation;
