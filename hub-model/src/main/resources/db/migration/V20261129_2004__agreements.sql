-- What a partner has agreed to for everything that comes through a feed; feeds without a row: as stories did before.
create table feed_agreement (
    feed_id           uuid        not null primary key,
    consent_web       boolean     not null,
    consent_email     boolean     not null,
    consent_fediverse boolean     not null,
    consent_print     boolean     not null,
    non_commercial    boolean     not null,
    consent_until     datetime(6) null,
    agreed_at         datetime(6) not null,
    constraint feed_agreement_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Whoever earns money with what they are sent is not sent what nobody may earn money with.
alter table subscription add column commercial boolean not null default false;
