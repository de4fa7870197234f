-- Who offers what, where and when. Times are UTC; ids are made by the hub, never by the database.

create table organisation (
    id            uuid          not null primary key,
    version       bigint        not null,
    slug          varchar(80)   not null,
    name          varchar(200)  not null,
    description   text          not null,
    email         varchar(254)  null,
    phone         varchar(24)   null,
    website       varchar(1000) null,
    last_modified datetime(6)   not null,
    constraint organisation_slug unique (slug)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table location (
    id            uuid          not null primary key,
    location_type varchar(10)   not null check (location_type in ('PHYSICAL', 'POSTAL', 'VIRTUAL')),
    name          varchar(200)  null,
    address_1     varchar(300)  null,
    city          varchar(100)  null,
    postal_code   varchar(10)   null,
    district      varchar(4)    null,
    latitude      double        null check (latitude between -90 and 90),
    longitude     double        null check (longitude between -180 and 180),
    constraint location_both_or_none check ((latitude is null) = (longitude is null))
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table taxonomy (
    id          uuid         not null primary key,
    slug        varchar(80)  not null,
    name        varchar(200) not null,
    description text         not null,
    constraint taxonomy_slug unique (slug)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table taxonomy_term (
    id          uuid         not null primary key,
    taxonomy_id uuid         not null,
    slug        varchar(80)  not null,
    name        varchar(200) not null,
    description text         not null,
    position    int          not null,
    constraint taxonomy_term_slug unique (slug),
    constraint taxonomy_term_position unique (taxonomy_id, position),
    constraint taxonomy_term_taxonomy foreign key (taxonomy_id) references taxonomy (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table service (
    id                  uuid          not null primary key,
    version             bigint        not null,
    slug                varchar(80)   not null,
    organisation_id     uuid          not null,
    publication         varchar(10)   not null check (publication in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    status              varchar(20)   not null check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
    name                varchar(200)  not null,
    summary             varchar(300)  null,
    description         text          null,
    url                 varchar(1000) null,
    email               varchar(254)  null,
    phone               varchar(24)   null,
    fees                varchar(500)  null,
    free                boolean       not null,
    minimum_age         int           null check (minimum_age between 0 and 120),
    maximum_age         int           null check (maximum_age between 0 and 120),
    schedule            varchar(1000) null,
    application_process varchar(1000) null,
    created_at          datetime(6)   not null,
    published_at        datetime(6)   null,
    last_modified       datetime(6)   not null,
    constraint service_slug unique (slug),
    constraint service_organisation foreign key (organisation_id) references organisation (id),
    constraint service_published_has_date check (publication = 'DRAFT' or published_at is not null),
    key service_of_organisation (organisation_id, last_modified)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table service_at_location (
    service_id  uuid not null,
    location_id uuid not null,
    primary key (service_id, location_id),
    constraint service_at_location_service foreign key (service_id) references service (id),
    constraint service_at_location_location foreign key (location_id) references location (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table service_term (
    service_id uuid not null,
    term_id    uuid not null,
    primary key (service_id, term_id),
    constraint service_term_service foreign key (service_id) references service (id),
    constraint service_term_term foreign key (term_id) references taxonomy_term (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table event (
    id              uuid          not null primary key,
    version         bigint        not null,
    slug            varchar(80)   not null,
    organisation_id uuid          not null,
    publication     varchar(10)   not null check (publication in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    status          varchar(20)   not null check (status in ('SCHEDULED', 'CANCELLED', 'POSTPONED', 'MOVED_ONLINE')),
    name            varchar(200)  not null,
    summary         varchar(300)  null,
    description     text          null,
    starts_at       datetime(6)   not null,
    ends_at         datetime(6)   null,
    url             varchar(1000) null,
    email           varchar(254)  null,
    phone           varchar(24)   null,
    fees            varchar(500)  null,
    free            boolean       not null,
    online_url      varchar(1000) null,
    location_id     uuid          null,
    created_at      datetime(6)   not null,
    published_at    datetime(6)   null,
    last_modified   datetime(6)   not null,
    constraint event_slug unique (slug),
    constraint event_organisation foreign key (organisation_id) references organisation (id),
    constraint event_location foreign key (location_id) references location (id),
    constraint event_ends_after_start check (ends_at is null or ends_at >= starts_at),
    constraint event_published_has_date check (publication = 'DRAFT' or published_at is not null),
    key event_of_organisation (organisation_id, starts_at),
    key event_by_start (publication, starts_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table event_term (
    event_id uuid not null,
    term_id  uuid not null,
    primary key (event_id, term_id),
    constraint event_term_event foreign key (event_id) references event (id),
    constraint event_term_term foreign key (term_id) references taxonomy_term (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
