-- Counted once, when the import ends: to count them anew for whoever looks took longer the more was taken.
alter table import_run add column drivers bigint not null default 0;
update import_run r set drivers = (select count(distinct c.driver_id) from import_case i join case_file c on c.id = i.case_id
                                   where i.run_id = r.id);
