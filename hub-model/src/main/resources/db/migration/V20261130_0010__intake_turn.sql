-- Whoever takes in stories that are new holds this row until they are in, so that two feeds that bring the same story at the
-- same moment do not both find that nobody has told it before.
create table intake_turn (
    id tinyint not null primary key check (id = 1)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into intake_turn (id) values (1);
