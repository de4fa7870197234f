-- What visitors say is wrong on a page, until somebody has settled it. The address of the visitor's computer is never kept.

create table correction (
    id              uuid          not null primary key,
    version         bigint        not null,
    subject         varchar(12)   not null check (subject in ('SERVICE', 'EVENT', 'ORGANISATION')),
    subject_id      uuid          not null,
    organisation_id uuid          not null,
    wrong_words     varchar(1000) not null,
    right_words     varchar(1000) null,
    contact         varchar(254)  null,
    status          varchar(7)    not null check (status in ('NEW', 'SETTLED')),
    outcome         varchar(10)   null check (outcome in ('CHANGED', 'NOT_NEEDED')),
    answer          varchar(500)  null,
    settled_by_id   uuid          null,
    settled_at      datetime(6)   null,
    suggested_at    datetime(6)   not null,
    constraint correction_organisation foreign key (organisation_id) references organisation (id),
    constraint correction_settled_by foreign key (settled_by_id) references account (id),
    constraint correction_settled_whole check (
        (status = 'SETTLED') = (settled_at is not null)
        and (status = 'SETTLED') = (outcome is not null)
        and (status = 'SETTLED') = (answer is not null)
        and (status = 'SETTLED' or settled_by_id is null)),
    key correction_waiting (status, suggested_at),
    key correction_of_organisation (organisation_id, status, suggested_at),
    key correction_about (subject, subject_id, status),
    key correction_contact_to_forget (settled_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Signs the public form, and turns network addresses into what is counted; when it is replaced, the counts go too.
create table correction_key (
    id      int         not null primary key check (id = 1),
    secret  binary(32)  not null,
    made_at datetime(6) not null
);

create table correction_count (
    subject     binary(32)  not null primary key,
    suggestions int         not null check (suggestions > 0),
    begun_at    datetime(6) not null
);
