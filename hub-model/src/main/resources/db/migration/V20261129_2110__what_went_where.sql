-- What a listing said before another was merged into it, so that it can say so again; with the state of a service.
create table merge_before (
    pair_id uuid        not null primary key,
    said    longtext    not null check (json_valid(said)),
    status  varchar(20) null,
    constraint merge_before_pair foreign key (pair_id) references duplicate_pair (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What a directory had told of a listing when its record moved to another one.
alter table merge_move add column told longtext null;

-- Whether a service is not listed because its organisation does not want to be: then it comes back with it.
alter table import_record add column not_listed_with_organisation boolean not null default false;
update import_record r join service s on s.id = r.listing_id join organisation o on o.id = s.organisation_id
   set r.not_listed_with_organisation = true
 where r.kind = 'SERVICE' and r.state = 'DO_NOT_LIST' and o.unlisted;
