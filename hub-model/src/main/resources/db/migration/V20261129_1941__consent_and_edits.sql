-- What a story's teller agreed to, and newer words of a public story that wait for a moderator.

-- Whoever agreed to the web before this was asked agreed to what existed then: pages and booklets.
alter table story
    add column consent_web       boolean     not null default true,
    add column consent_email     boolean     not null default false,
    add column consent_fediverse boolean     not null default false,
    add column consent_print     boolean     not null default true,
    add column non_commercial    boolean     not null default false,
    add column consent_until     datetime(6) null,
    -- how much small edits have changed, one after the other, since a moderator read it: 1 is every word
    add column drift             double      not null default 0,
    add key story_by_end_of_consent (status, consent_until);

update story set non_commercial = true where licence like '%NC%';

create table story_edit (
    story_id          uuid          not null primary key,
    version           bigint        not null,
    title             varchar(300)  not null,
    summary           varchar(1000) not null,
    html              mediumtext    not null,
    author            varchar(200)  null,
    source_url        varchar(2000) null,
    licence           varchar(100)  null,
    attribution       varchar(300)  null,
    image_url         varchar(2000) null,
    image_alt         varchar(1000) null,
    language          varchar(35)   null,
    written_at        datetime(6)   null,
    terms             text          not null,
    received_at       datetime(6)   not null,
    constraint story_edit_story foreign key (story_id) references story (id),
    key story_edit_waiting (received_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
