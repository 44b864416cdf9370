-- The history is built by repeatable migrations from here on (R__history.sql): each capability has its arm in a file of its own.
drop view driver_event cascade;
drop function is_juvenile(date, date, date, text);

-- Whether refusing a test is a refusal under implied consent is said once, by org.priors.cases.TestKind, and kept with each test.
select set_config('priors.clearance', 'ALL', true);
alter table chemical_test disable trigger user;
alter table chemical_test add column evidential boolean;
update chemical_test set evidential = kind <> 'PRELIMINARY_BREATH';
alter table chemical_test alter column evidential set not null;
alter table chemical_test enable trigger user;
select set_config('priors.clearance', '', true);
