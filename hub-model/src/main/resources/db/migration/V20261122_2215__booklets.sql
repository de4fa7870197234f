-- Searches that somebody asked to have as a booklet to print. Who asked is not kept, and an hour or two later nothing is.

create table booklet (
    id            uuid          not null primary key,
    version       bigint        not null,
    search        varchar(2000) not null,
    state         varchar(10)   not null check (state in ('ASKED', 'BEING_MADE', 'READY', 'FAILED')),
    asked_at      datetime(6)   not null,
    begun_at      datetime(6)   null,
    claimed_until datetime(6)   null,
    attempts      int           not null check (attempts >= 0),
    written       int           not null check (written >= 0),
    wanted        int           not null check (wanted >= 0),
    ready_at      datetime(6)   null,
    constraint booklet_ready_whole check ((state = 'READY') = (ready_at is not null)),
    constraint booklet_begun check (state in ('ASKED', 'FAILED') or begun_at is not null),
    key booklet_waiting (state, asked_at),
    key booklet_old (asked_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table booklet_file (
    booklet_id uuid       not null primary key,
    pdf        mediumblob not null,
    constraint booklet_file_of foreign key (booklet_id) references booklet (id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
