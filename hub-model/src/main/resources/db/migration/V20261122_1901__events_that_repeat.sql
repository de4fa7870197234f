-- Events that repeat: the local start and the rule are kept as the truth, the dates they give are derived from them.

alter table event
    add column starts_local  datetime(6)   null after ends_at,
    add column zone          varchar(40)   not null default 'Europe/London' after starts_local,
    add column rule          varchar(300)  null after zone,
    add column except_on     varchar(1000) null after rule,
    add column also_on       varchar(1000) null after except_on,
    add column booking_url   varchar(1000) null,
    add column accessibility varchar(1000) null,
    add column capacity      varchar(300)  null,
    add column sequence      int           not null default 0 check (sequence >= 0);

-- British summer time: from the last Sunday in March to the last Sunday in October, both at 1 o'clock UTC.
update event
set starts_local = starts_at + interval if(
        starts_at >= timestamp(date_sub(last_day(concat(year(starts_at), '-03-01')),
            interval (weekday(last_day(concat(year(starts_at), '-03-01'))) + 1) % 7 day), '01:00:00')
        and starts_at < timestamp(date_sub(last_day(concat(year(starts_at), '-10-01')),
            interval (weekday(last_day(concat(year(starts_at), '-10-01'))) + 1) % 7 day), '01:00:00'),
        1, 0) hour;

alter table event modify column starts_local datetime(6) not null;

-- One date of an event that is not as its rule says: it will not happen, or it happens at another time.
create table event_changed_date (
    event_id    uuid         not null,
    planned_for datetime(6)  not null,
    starts_at   datetime(6)  null,
    ends_at     datetime(6)  null,
    note        varchar(300) null,
    primary key (event_id, planned_for),
    constraint event_changed_date_event foreign key (event_id) references event (id),
    constraint event_changed_date_ends_after_start check (ends_at is null or ends_at >= starts_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Derived, within some months: written anew whenever the event changes or one of its dates has passed.
create table event_occurrence (
    id          uuid         not null primary key,
    event_id    uuid         not null,
    planned_for datetime(6)  not null,
    starts_at   datetime(6)  not null,
    ends_at     datetime(6)  null,
    over_at     datetime(6)  not null,
    state       varchar(10)  not null check (state in ('PLANNED', 'CANCELLED', 'MOVED')),
    note        varchar(300) null,
    passed      boolean      not null,
    constraint event_occurrence_of_event unique (event_id, planned_for),
    constraint event_occurrence_event foreign key (event_id) references event (id),
    key event_occurrence_by_start (starts_at),
    key event_occurrence_by_end (over_at),
    key event_occurrence_to_pass (passed, over_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into event_occurrence (id, event_id, planned_for, starts_at, ends_at, over_at, state, note, passed)
select uuid(), id, starts_local, starts_at, ends_at, coalesce(ends_at, starts_at + interval 3 hour), 'PLANNED', null, false
from event;
