-- Stories that arrive from partners. A withdrawn story keeps its id and dates, and loses every word.

create table story (
    id               uuid          not null primary key,
    version          bigint        not null,
    slug             varchar(80)   not null,
    organisation_id  uuid          null,
    status           varchar(20)   not null check (status in ('AWAITING_MODERATION', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
    title            varchar(300)  not null,
    summary          varchar(1000) not null,
    html             mediumtext    not null,
    author           varchar(200)  null,
    source_url       varchar(2000) null,
    licence          varchar(100)  null,
    attribution      varchar(300)  null,
    image_url        varchar(2000) null,
    image_alt        varchar(1000) null,
    language         varchar(35)   null,
    written_at       datetime(6)   null,
    rejection_reason varchar(2000) null,
    received_at      datetime(6)   not null,
    published_at     datetime(6)   null,
    last_modified    datetime(6)   not null,
    constraint story_slug unique (slug),
    constraint story_organisation foreign key (organisation_id) references organisation (id),
    constraint story_published_has_date check (status <> 'PUBLISHED' or published_at is not null),
    constraint story_rejected_has_reason check (status <> 'REJECTED' or rejection_reason is not null),
    constraint story_withdrawn_is_empty check (status <> 'WITHDRAWN' or (title = '' and summary = '' and html = '' and author is null and source_url is null and attribution is null and licence is null and language is null and written_at is null)),
    key story_by_publication (status, published_at),
    key story_waiting (status, received_at),
    key story_of_organisation (organisation_id, status, published_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table story_term (
    story_id uuid not null,
    term_id  uuid not null,
    primary key (story_id, term_id),
    constraint story_term_story foreign key (story_id) references story (id),
    constraint story_term_term foreign key (term_id) references taxonomy_term (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
