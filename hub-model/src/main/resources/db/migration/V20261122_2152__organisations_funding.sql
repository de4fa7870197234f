-- Somebody may pay for an organisation as a whole, not only for one of its services.
alter table funding
    modify column service_id uuid null,
    add column organisation_id uuid null,
    add constraint funding_of_organisation foreign key (organisation_id) references organisation (id),
    add constraint funding_of_one check ((service_id is null) <> (organisation_id is null));
