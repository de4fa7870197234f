-- Where postcodes are. An import fills the spare tables and then swaps them with these two, so that nobody ever meets half a table.

create table postcode (
    postcode varchar(7) character set ascii collate ascii_bin not null primary key,
    latitude double not null,
    longitude double not null
);

create table postcode_spare like postcode;

create table postcode_middle (
    district varchar(4) character set ascii collate ascii_bin not null primary key,
    latitude double not null,
    longitude double not null
);

create table postcode_middle_spare like postcode_middle;
