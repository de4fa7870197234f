-- The whole listing: everything Open Referral UK 3.0 knows about a service and its organisation, and the hub's own words
-- beside it. Parts that come several at a time have a table each, with ids that outlive every edit.

alter table organisation
    add column logo                   varchar(1000) null,
    add column uri                    varchar(1000) null,
    add column parent_organisation_id uuid          null,
    add constraint organisation_parent foreign key (parent_organisation_id) references organisation (id),
    add constraint organisation_not_its_own_parent check (parent_organisation_id <> id);

create table organisation_identifier (
    id              uuid         not null primary key,
    position        int          not null,
    organisation_id uuid         not null,
    scheme          varchar(23)  null check (scheme regexp '^[A-Z]{2}-[A-Z0-9]{2,20}$'),
    identifier_type varchar(100) null,
    identifier      varchar(100) not null,
    constraint organisation_identifier_of foreign key (organisation_id) references organisation (id),
    constraint organisation_identifier_names_register check (scheme is not null or identifier_type is not null),
    key organisation_identifier_known_by (scheme, identifier)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

alter table location
    add column private_address          boolean      not null default false,
    add column description              text         null,
    add column attention                varchar(200) null,
    add column region                   varchar(100) null,
    add column state_province           varchar(100) null,
    add column country                  char(2)      null check (country regexp '^[A-Z]{2}$'),
    add column external_identifier      varchar(100) null,
    add column external_identifier_type varchar(100) null;

create table accessibility (
    id          uuid          not null primary key,
    position    int           not null,
    location_id uuid          not null,
    description varchar(300)  not null,
    details     varchar(1000) null,
    url         varchar(1000) null,
    constraint accessibility_of foreign key (location_id) references location (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

alter table service
    add column alert                     varchar(300)  null,
    add column accreditations            text          null,
    add column ways_in                   varchar(60)   null
        check (ways_in regexp '^(JUST_TURN_UP|PHONE|FORM|REFERRAL)(,(JUST_TURN_UP|PHONE|FORM|REFERRAL))*$'),
    add column eligibility_description   varchar(2000) null,
    add column wait_time                 varchar(200)  null,
    add column required_documents        varchar(1000) null,
    add column first_visit_door          varchar(500)  null,
    add column first_visit_who_meets_you varchar(500)  null,
    add column first_visit_bring_someone varchar(500)  null,
    add column first_visit_just_watch    varchar(500)  null,
    add column first_visit_how_to_leave  varchar(500)  null,
    add column assured_date              date          null,
    add column assurer                   varchar(200)  null,
    add column assurer_email             varchar(254)  null,
    add column how_checked               varchar(20)   null
        check (how_checked in ('BY_PHONE', 'BY_VISIT', 'BY_EMAIL', 'BY_THE_ORGANISATION')),
    add constraint service_checked_has_date
        check (assured_date is not null or (assurer is null and assurer_email is null and how_checked is null));

-- That a service is at a place gets an id of its own, and the places of a service an order.
alter table service_at_location add column id uuid null, add column position int not null default 0;
update service_at_location set id = uuid();
alter table service_at_location
    modify column id uuid not null,
    add constraint service_at_location_once unique (service_id, location_id),
    drop primary key,
    add primary key (id);

create table schedule (
    id                     uuid          not null primary key,
    position               int           not null,
    service_id             uuid          not null,
    service_at_location_id uuid          null,
    valid_from             date          null,
    valid_to               date          null,
    dtstart                date          null,
    freq                   varchar(7)    null check (freq in ('WEEKLY', 'MONTHLY')),
    every                  int           null check (every between 1 and 52),
    byday                  varchar(100)  null,
    bymonthday             varchar(100)  null,
    opens_at               time          null,
    closes_at              time          null,
    description            varchar(1000) null,
    schedule_link          varchar(1000) null,
    attending_type         varchar(100)  null,
    notes                  varchar(1000) null,
    closed_days            varchar(1100) null check (closed_days regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}(,[0-9]{4}-[0-9]{2}-[0-9]{2})*$'),
    constraint schedule_of foreign key (service_id) references service (id),
    constraint schedule_at foreign key (service_at_location_id) references service_at_location (id),
    constraint schedule_ends_after_start check (valid_to >= valid_from),
    constraint schedule_days_come_round check (freq is not null or (byday is null and bymonthday is null)),
    constraint schedule_closes_after_it_opens check (closes_at is null or opens_at is not null)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table cost_option (
    id                 uuid          not null primary key,
    position           int           not null,
    service_id         uuid          not null,
    choice             varchar(200)  null,
    amount             decimal(9, 2) null check (amount >= 0),
    currency           char(3)       null check (currency regexp '^[A-Z]{3}$'),
    amount_description varchar(500)  null,
    valid_from         date          null,
    valid_to           date          null,
    constraint cost_option_of foreign key (service_id) references service (id),
    constraint cost_option_amount_has_currency check ((amount is null) = (currency is null)),
    constraint cost_option_ends_after_start check (valid_to >= valid_from)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table contact (
    id              uuid         not null primary key,
    position        int          not null,
    service_id      uuid         null,
    organisation_id uuid         null,
    name            varchar(200) null,
    title           varchar(200) null,
    email           varchar(254) null,
    constraint contact_of_service foreign key (service_id) references service (id),
    constraint contact_of_organisation foreign key (organisation_id) references organisation (id),
    constraint contact_of_one check ((service_id is null) <> (organisation_id is null))
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table phone (
    id          uuid         not null primary key,
    position    int          not null,
    contact_id  uuid         not null,
    number      varchar(25)  not null,
    description varchar(200) null,
    languages   varchar(100) null,
    constraint phone_of foreign key (contact_id) references contact (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table language (
    id         uuid         not null primary key,
    position   int          not null,
    service_id uuid         not null,
    code       varchar(35)  null,
    name       varchar(100) not null,
    constraint language_of foreign key (service_id) references service (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table service_area (
    id          uuid          not null primary key,
    position    int           not null,
    service_id  uuid          not null,
    name        varchar(200)  null,
    description varchar(1000) null,
    districts   varchar(1000) null check (districts regexp '^[A-Z0-9]{2,4}(,[A-Z0-9]{2,4})*$'),
    extent      mediumtext    null check (extent is null or json_valid(extent)),
    uri         varchar(1000) null,
    constraint service_area_of foreign key (service_id) references service (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table funding (
    id         uuid         not null primary key,
    position   int          not null,
    service_id uuid         not null,
    source     varchar(300) not null,
    constraint funding_of foreign key (service_id) references service (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
