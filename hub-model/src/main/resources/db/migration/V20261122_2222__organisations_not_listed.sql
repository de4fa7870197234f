-- Organisations that do not want to be listed from other people's directories: out of sight, and no import brings them back.

alter table organisation add column unlisted boolean not null default false;

-- asked for each page of a directory that brings new names
create index organisation_unlisted on organisation (unlisted, name);
