-- What people searched for and did not find. A word is kept only when five people or five days brought it; until then there
-- is only its hash, and nobody can tell from that what it was or whose.

create table missed_word (
    word     varchar(60) not null primary key,
    times    int         not null check (times > 0),
    last_day date        not null,
    key missed_word_by_times (times)
) character set utf8mb4 collate utf8mb4_bin;

create table missed_key (
    id      int         not null primary key check (id = 1),
    secret  binary(32)  not null,
    made_at datetime(6) not null
);

create table missed_hint (
    word    binary(32) not null,
    session binary(32) not null,
    day     date       not null,
    primary key (word, session),
    key missed_hint_of_session (session)
);
