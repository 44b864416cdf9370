-- Of which agency a file is: it may be named when the file is sent. Of imports before this it is that of their cases. The agency that a
-- profile names is put on file by the transaction that names it here, which may write it last.
alter table import_run add column agency_id bigint references agency deferrable initially deferred;
create index import_run_of_file on import_run (sha256);
-- After the index: none can be made while it waits to be checked what the rows refer to.
select set_config('priors.clearance', 'ALL', true);
update import_run r set agency_id = (select c.agency_id from import_case i join case_file c on c.id = i.case_id
                                     where i.run_id = r.id limit 1);
select set_config('priors.clearance', '', true);
