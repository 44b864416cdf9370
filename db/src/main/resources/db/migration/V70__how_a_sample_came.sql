-- How a sample came after the test had been refused; null where nothing says so. A refusal stays one, whatever was taken afterwards.
select set_config('priors.clearance', 'ALL', true);
alter table chemical_test disable trigger user;
alter table chemical_test
    add column sample_by text check (sample_by in ('WARRANT', 'CONSENT', 'MEDICAL', 'CRASH')),
    add check (sample_by is null or outcome = 'COMPLETED'),
    -- Whether the test was refused under implied consent is said once, by org.priors.cases.ChemicalTest, and kept for statements.
    add column refusal boolean not null default false,
    drop constraint chemical_test_outcome_check,
    add constraint chemical_test_outcome_check
        check (outcome in ('COMPLETED', 'REFUSED', 'UNABLE', 'INADEQUATE_SAMPLE', 'SECOND_WITHHELD', 'NOT_IN_TIME', 'NO_ANSWER'));
update chemical_test set refusal = true where outcome = 'REFUSED' and evidential;
alter table chemical_test alter column refusal drop default;
alter table chemical_test enable trigger user;
select set_config('priors.clearance', '', true);
