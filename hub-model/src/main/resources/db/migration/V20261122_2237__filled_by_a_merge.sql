-- What the listing that stays took from the other one, as it says it now, so that undoing a merge takes back just that.
create table merge_fill (
    pair_id uuid        not null,
    field   varchar(40) character set ascii collate ascii_bin not null,
    words   mediumtext  not null,
    primary key (pair_id, field),
    constraint merge_fill_pair foreign key (pair_id) references duplicate_pair (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
