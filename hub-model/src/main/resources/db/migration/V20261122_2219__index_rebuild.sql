-- The making of a new search index beside the one that is asked: how far it is, and what became of the last one.
create table index_rebuild (
    id            int           not null primary key check (id = 1),
    version       bigint        not null,
    state         varchar(11)   not null check (state in ('NONE', 'RUNNING', 'STOPPED', 'FAILED', 'IN_USE', 'TAKING_BACK', 'TAKEN_BACK')),
    -- where the filling has come to; no kind: the new index is not there yet
    kind          varchar(12)   null check (kind in ('SERVICE', 'EVENT', 'STORY', 'ORGANISATION')),
    after_id      uuid          not null,
    written       bigint        not null check (written >= 0),
    total         bigint        not null check (total >= 0),
    -- the place in public_change after which the second index may lack some changes
    changes_after bigint        not null,
    -- what Solr calls the second index, whichever that is after an exchange
    second_name   varchar(500)  null,
    began_at      datetime(6)   null,
    ended_at      datetime(6)   null,
    claimed_until datetime(6)   null,
    problem       varchar(500)  null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into index_rebuild (id, version, state, after_id, written, total, changes_after) values (1, 1, 'NONE', '00000000-0000-0000-0000-000000000000', 0, 0, 0);
