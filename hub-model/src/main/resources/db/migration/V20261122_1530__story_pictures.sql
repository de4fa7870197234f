-- Pictures of stories, kept by the hub so that no page asks a third party for them. They go when their story goes.

create table story_picture (
    story_id      uuid          not null primary key,
    source_url    varchar(2000) not null,
    status        varchar(10)   not null check (status in ('WAITING', 'KEPT', 'REFUSED')),
    attempts      int           not null,
    due_at        datetime(6)   not null,
    claimed_until datetime(6)   null,
    problem       varchar(300)  null,
    digest        varchar(64)   null,
    width         int           null,
    height        int           null,
    jpeg          mediumblob    null,
    constraint story_picture_story foreign key (story_id) references story (id) on delete cascade,
    constraint story_picture_kept_is_whole check (status <> 'KEPT' or (digest is not null and width is not null and height is not null and jpeg is not null)),
    key story_picture_due (status, due_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
