-- Lists that partners bring in as a file: the file while it is needed, what became of each row, and what was there before.

create table sheet (
    id              uuid         not null primary key,
    version         bigint       not null,
    organisation_id uuid         not null,
    file_name       varchar(200) not null,
    tab             varchar(200) null,
    state           varchar(10)  not null check (state in ('WAITING', 'TAKING_IN', 'STOPPED', 'TAKEN_IN', 'UNDOING', 'UNDONE')),
    -- which column of the file says what; null until somebody has looked it over
    matching        text         null check (json_valid(matching)),
    publishes       boolean      not null,
    brought_by      char(36)     character set ascii collate ascii_bin null,
    brought_at      datetime(6)  not null,
    touched_at      datetime(6)  not null,
    claimed_until   datetime(6)  null,
    row_count       int          not null check (row_count >= 0),
    done_count      int          not null check (done_count >= 0),
    added           int          not null,
    changed         int          not null,
    same            int          not null,
    wrong           int          not null,
    -- why it does not go on, in words
    trouble         varchar(500) null,
    constraint sheet_organisation foreign key (organisation_id) references organisation (id),
    key sheet_of_organisation (organisation_id, brought_at),
    key sheet_at_work (state, claimed_until)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table sheet_file (
    sheet_id uuid     not null primary key,
    content  longblob not null,
    constraint sheet_file_of foreign key (sheet_id) references sheet (id)
);

create table sheet_row (
    sheet_id    uuid          not null,
    position    int           not null,
    line        int           not null,
    outcome     varchar(8)    not null check (outcome in ('ADDED', 'CHANGED', 'SAME', 'WRONG')),
    name        varchar(200)  null,
    service_id  char(36)      character set ascii collate ascii_bin null,
    problem     varchar(2000) null,
    -- the values that this row changed, as they were and as they became
    was         longtext      null check (json_valid(was)),
    became      longtext      null check (json_valid(became)),
    -- tells whether the service still says what it said after this row
    fingerprint char(64)      character set ascii collate ascii_bin null,
    taken_at    datetime(6)   not null,
    reversal    varchar(8)    null check (reversal in ('UNDONE', 'LEFT')),
    primary key (sheet_id, position),
    constraint sheet_row_of foreign key (sheet_id) references sheet (id),
    key sheet_row_of_service (service_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What a partner's own list calls a service, so that a new name is not a new service.
create table sheet_reference (
    organisation_id uuid         not null,
    reference       varchar(200) collate utf8mb4_bin not null,
    service_id      uuid         not null,
    primary key (organisation_id, reference),
    constraint sheet_reference_organisation foreign key (organisation_id) references organisation (id)
) character set utf8mb4;

-- How an organisation matched its columns last time, by their headings.
create table sheet_habit (
    organisation_id uuid not null primary key,
    matching        text not null check (json_valid(matching)),
    constraint sheet_habit_organisation foreign key (organisation_id) references organisation (id)
) character set utf8mb4;
