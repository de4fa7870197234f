-- Sites whose people do not want to be read by the hub. Nothing is asked of them, whatever feed or page leads there.
create table closed_site (
    -- in lower case; with a port it means that port only
    name      varchar(270)  character set ascii collate ascii_bin not null primary key,
    reason    varchar(300)  null,
    closed_by varchar(200)  not null,
    closed_at datetime(6)   not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What the robots.txt of each host says to us, and to us alone; empty when it does not mention us.
create table host_robots (
    host              varchar(270) character set ascii collate ascii_bin not null primary key,
    rules             mediumtext   not null,
    good_until        datetime(6)  not null,
    -- since when it could not be read though nothing of it was known
    unreachable_since datetime(6)  null
) character set utf8mb4 collate utf8mb4_bin;
