-- Partners who asked to be told about stories, and what each of them was told. The signing secret is kept as it is,
-- because the hub itself must sign with it: whoever can read this table can sign in the hub's name.

create table subscription (
    id                  uuid          not null primary key,
    version             bigint        not null,
    name                varchar(200)  not null,
    organisation_id     uuid          null,
    endpoint            varchar(1000) character set ascii collate ascii_bin not null,
    secret              varchar(120)  character set ascii collate ascii_bin not null,
    former_secret       varchar(120)  character set ascii collate ascii_bin null,
    former_secret_until datetime(6)   null,
    status              varchar(10)   not null check (status in ('ACTIVE', 'PAUSED', 'DISABLED')),
    trouble             varchar(500)  null,
    quiet_until         datetime(6)   null,
    added_at            datetime(6)   not null,
    last_modified       datetime(6)   not null,
    constraint subscription_endpoint unique (endpoint),
    constraint subscription_organisation foreign key (organisation_id) references organisation (id),
    constraint subscription_stopped_has_reason check (status = 'ACTIVE' or trouble is not null),
    constraint subscription_former_secret_ends check ((former_secret is null) = (former_secret_until is null))
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table subscription_kind (
    subscription_id uuid        not null,
    kind            varchar(10) not null check (kind in ('PUBLISHED', 'REVISED', 'WITHDRAWN')),
    primary key (subscription_id, kind),
    constraint subscription_kind_subscription foreign key (subscription_id) references subscription (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table subscription_site (
    subscription_id uuid         not null,
    site            varchar(260) character set ascii collate ascii_bin not null,
    primary key (subscription_id, site),
    constraint subscription_site_subscription foreign key (subscription_id) references subscription (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- position is the order in which things happened; one subscriber hears about one story in this order
create table delivery (
    id               uuid         not null primary key,
    position         bigint       not null auto_increment,
    version          bigint       not null,
    subscription_id  uuid         not null,
    story_id         uuid         not null,
    kind             varchar(10)  not null check (kind in ('PUBLISHED', 'REVISED', 'WITHDRAWN')),
    status           varchar(10)  not null check (status in ('WAITING', 'DELIVERED', 'FAILED', 'CANCELLED')),
    attempts         int          not null check (attempts >= 0),
    due_at           datetime(6)  not null,
    leased_until     datetime(6)  null,
    happened_at      datetime(6)  not null,
    first_attempt_at datetime(6)  null,
    last_attempt_at  datetime(6)  null,
    delivered_at     datetime(6)  null,
    answer           int          null,
    trouble          varchar(500) null,
    constraint delivery_position unique (position),
    constraint delivery_subscription foreign key (subscription_id) references subscription (id),
    constraint delivery_story foreign key (story_id) references story (id),
    constraint delivery_delivered_has_date check (status <> 'DELIVERED' or delivered_at is not null),
    key delivery_due (status, due_at),
    key delivery_in_order (subscription_id, story_id, position),
    key delivery_of_story (story_id, status),
    key delivery_of_subscription (subscription_id, status, delivered_at),
    key delivery_leased (subscription_id, leased_until)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
