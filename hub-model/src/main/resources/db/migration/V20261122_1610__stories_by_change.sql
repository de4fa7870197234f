-- Feeds list stories by their latest change, all of them or one organisation's.
create index story_by_change on story (last_modified);
create index story_of_organisation_by_change on story (organisation_id, last_modified);
