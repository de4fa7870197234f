-- By what an entry of a feed is known again: when its site moves, when it comes through two feeds, and after it was
-- taken back. Marks are digests, so that a gravestone keeps no word and no address.

alter table feed_item
    add column page_mark    char(64)    character set ascii collate ascii_bin null,
    add column path_mark    char(64)    character set ascii collate ascii_bin null,
    add column dated_mark   char(64)    character set ascii collate ascii_bin null,
    add column title_mark   char(64)    character set ascii collate ascii_bin null,
    add column text_mark    bigint      null,
    -- whether its feed is the story's own source, and not one that passes it on
    add column original     boolean     not null default true,
    -- where it was when its feed was last read: there, left at the end, or not where it should be
    add column absence      varchar(10) not null default 'PRESENT' check (absence in ('PRESENT', 'FELL_OFF', 'MISSING')),
    add column absent_since datetime(6) null,
    -- when its page first looked as if it had been taken back, without saying so
    add column doubted_at   datetime(6) null,
    add key feed_item_of_a_story (story_id),
    add key feed_item_by_page (page_mark),
    add key feed_item_by_title (title_mark),
    add key feed_item_by_path (feed_id, path_mark),
    add key feed_item_by_date (feed_id, dated_mark),
    -- one story may come through several feeds
    drop key feed_item_story;

-- Names an entry once had, or has too.
create table feed_item_alias (
    feed_id    uuid         not null,
    alias      varchar(500) collate utf8mb4_bin not null,
    item_id    uuid         not null,
    first_seen datetime(6)  not null,
    primary key (feed_id, alias),
    constraint feed_item_alias_item foreign key (item_id) references feed_item (id),
    key feed_item_alias_of (item_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- By what the entries of a feed are told apart, where its ids cannot be trusted. Feeds without a row go by ids.
create table feed_rung (
    feed_id uuid        not null primary key,
    rung    varchar(15) not null check (rung in ('ID', 'LINK', 'TITLE_DATE', 'TITLE_TEXT')),
    since   datetime(6) not null,
    constraint feed_rung_feed foreign key (feed_id) references feed (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
