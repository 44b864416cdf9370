-- A document comes from an office: a court adds documents as an agency does.
select set_config('priors.clearance', 'ALL', true);
alter table document disable trigger user;
alter table document add column office_id bigint references office;
update document d set office_id = o.id from office o where o.agency_id = d.agency_id;
alter table document drop column agency_id;
alter table document enable trigger user;
select set_config('priors.clearance', '', true);
