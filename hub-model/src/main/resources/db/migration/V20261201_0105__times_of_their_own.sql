-- Times at which an event takes place besides that are not its usual ones, such as a second one on the same day.
alter table event add column also_at text character set ascii null after also_on;
