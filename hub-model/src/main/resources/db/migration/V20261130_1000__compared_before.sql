-- How each listing was when it was last compared with all others, as far as it is compared: most edits change nothing of that.
create table compared_before (
    kind       varchar(12) not null check (kind in ('SERVICE', 'ORGANISATION')),
    listing_id uuid        not null,
    mark       uuid        not null,
    primary key (kind, listing_id)
);

-- What is there already is compared once, so that it is known.
insert ignore into duplicate_check (kind, listing_id) select 'SERVICE', id from service where publication = 'PUBLISHED';
insert ignore into duplicate_check (kind, listing_id)
    select 'ORGANISATION', id from organisation where merged_into_id is null and not unlisted;
