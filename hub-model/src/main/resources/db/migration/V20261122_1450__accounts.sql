-- Who may sign in and for whom they act. Passwords are kept as Argon2id hashes only; addresses of visitors never.

create table account (
    id                  uuid         not null primary key,
    version             bigint       not null,
    email               varchar(254) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    name                varchar(200) not null,
    password_hash       varchar(200) character set ascii collate ascii_bin not null,
    password_changed_at datetime(6)  not null,
    disabled            boolean      not null,
    created_at          datetime(6)  not null,
    constraint account_email unique (email),
    constraint account_email_is_tidy check (email = trim(email) and email like '%@%')
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table account_hub_role (
    account_id uuid        not null,
    role       varchar(20) not null check (role in ('MODERATOR', 'ADMINISTRATOR')),
    primary key (account_id, role),
    constraint account_hub_role_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table membership (
    id              uuid        not null primary key,
    version         bigint      not null,
    account_id      uuid        not null,
    organisation_id uuid        not null,
    role            varchar(20) not null check (role in ('EDITOR', 'ADMINISTRATOR')),
    constraint membership_once unique (account_id, organisation_id),
    constraint membership_account foreign key (account_id) references account (id),
    constraint membership_organisation foreign key (organisation_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Failed tries to sign in. The subject is a keyed hash of an email or a network address; when the key is replaced, its rows go too.
create table sign_in_key (
    id      int         not null primary key check (id = 1),
    secret  binary(32)  not null,
    made_at datetime(6) not null
);

create table sign_in_throttle (
    subject         binary(32)  not null primary key,
    failures        int         not null check (failures >= 0),
    last_failure_at datetime(6) not null,
    blocked_until   datetime(6) not null,
    key sign_in_throttle_by_age (last_failure_at)
);
