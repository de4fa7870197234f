-- A partner's directory may be a feed: read again and again, like its news.
alter table feed
    modify column kind varchar(15) not null check (kind in ('AUTO', 'RSS_ATOM', 'CARE_OPINION', 'OPEN_REFERRAL'));
