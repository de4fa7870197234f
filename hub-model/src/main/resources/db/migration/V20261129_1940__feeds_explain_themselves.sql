-- What a feed's page tells its partner: how each of the last days went, and what the last document was like.

create table feed_day (
    feed_id   uuid         not null,
    day       date         not null,
    readings  int          not null check (readings > 0),
    troubles  int          not null check (troubles >= 0),
    came      int          not null check (came >= 0),
    changed   int          not null check (changed >= 0),
    withdrawn int          not null check (withdrawn >= 0),
    problem   varchar(500) null,
    primary key (feed_id, day),
    constraint feed_day_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table feed_checkup (
    feed_id   uuid          not null primary key,
    looked_at datetime(6)   null,
    items     int           not null check (items >= 0),
    -- codes, with commas between them
    remarks   varchar(1000) character set ascii not null,
    constraint feed_checkup_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- entries of the last document that are not taken in; gone with the next one
create table feed_refusal (
    feed_id  uuid         not null,
    position int          not null,
    title    varchar(120) not null,
    reason   varchar(30)  character set ascii not null,
    primary key (feed_id, position),
    constraint feed_refusal_checkup foreign key (feed_id) references feed_checkup (feed_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
