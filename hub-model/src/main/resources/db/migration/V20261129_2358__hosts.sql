-- How the hub gets on with each host beyond it, whatever it wants from it: shared by all nodes, all feeds and all deliveries.
create table host (
    -- in lower case; with its port unless that is the usual one
    name          varchar(270)  character set ascii collate ascii_bin not null primary key,
    version       bigint        not null,
    -- how far into the future its budget is spent
    spent_until   datetime(6)   not null,
    -- nothing is asked of it before
    resting_until datetime(6)   null,
    failures      int           not null check (failures >= 0),
    trouble       varchar(500)  null,
    asked_at      datetime(6)   not null,
    key host_resting (resting_until)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- feeds of a host that rests are not claimed at all
alter table feed add column host varchar(270) character set ascii collate ascii_bin null;
update feed set host = lower(regexp_replace(url, '^[Hh][Tt][Tt][Pp][Ss]?://([^/?#]+).*$', '\\1'));
update feed set host = regexp_replace(host, ':443$', '') where url like 'https:%';
update feed set host = regexp_replace(host, ':80$', '') where url like 'http:%';
