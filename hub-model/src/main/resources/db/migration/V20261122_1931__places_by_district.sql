-- A listing's page names others near it.
alter table location add key location_in_district (district);
