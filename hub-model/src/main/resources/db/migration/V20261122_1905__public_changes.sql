-- What is or once was public, in the order in which its changes became visible to everybody. A row is noted in the
-- transaction of the change and gets its place only once that transaction is over; until then it has none.

create table public_change (
    kind     varchar(12) not null check (kind in ('SERVICE', 'EVENT', 'STORY', 'ORGANISATION')),
    id       char(36)    character set ascii collate ascii_bin not null,
    modified bigint      null,
    primary key (kind, id),
    key public_change_in_order (kind, modified, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- One row: the latest place that was given out, in milliseconds since 1970. Whoever gives out places holds it.
create table public_change_clock (
    id     tinyint not null primary key check (id = 1),
    latest bigint  not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into public_change_clock (id, latest) values (1, 0);

insert into public_change (kind, id, modified)
    select 'SERVICE', cast(id as char(36)), null from service where published_at is not null;
insert into public_change (kind, id, modified)
    select 'EVENT', cast(id as char(36)), null from event where published_at is not null;
insert into public_change (kind, id, modified)
    select 'STORY', cast(id as char(36)), null from story where published_at is not null;
insert into public_change (kind, id, modified)
    select 'ORGANISATION', cast(id as char(36)), null from organisation;

-- Lists for machines are in the order of first publication, so that what is new comes last and moves nothing.
create index service_by_publication on service (publication, published_at, id);
create index service_by_change on service (publication, last_modified, id);
