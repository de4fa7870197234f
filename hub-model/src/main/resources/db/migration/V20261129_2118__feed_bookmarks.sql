-- How far the reading of a feed has come that is read piece by piece: a moment, or the address of its next page.
create table feed_bookmark (
    feed_id  uuid          not null primary key,
    place    varchar(2000) not null,
    noted_at datetime(6)   not null,
    constraint feed_bookmark_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_bin;
