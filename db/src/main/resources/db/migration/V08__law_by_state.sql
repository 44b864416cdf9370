-- A law that holds for all States is verified for one State at a time: by the State of the agency of whoever compared it.
alter table law_verification add column state char(2) references us_state;
alter table law_verification disable trigger user;
update law_verification v set state = (select a.state from account u join agency a on a.id = u.agency_id where u.id = v.account_id);
alter table law_verification enable trigger user;
alter table law_verification alter column state set not null;
drop index law_verification_latest;
create index law_verification_latest on law_verification (state, parameter, digest, id desc);

-- Cases that were on file before the law book came get their finding too.
insert into search_outbox (driver_id) select distinct driver_id from case_file where driver_id is not null;
