-- Rows that were taken though not all of them could be: each remark stands beside the reasons of the rows not taken.
alter table import_run add column rows_remarked bigint not null default 0;
alter table import_run add check (rows_remarked <= rows_taken);
alter table import_row drop constraint import_row_outcome_check;
alter table import_row add check (outcome in ('skipped', 'failed', 'remark'));
alter table import_row drop constraint import_row_pkey;
alter table import_row add primary key (run_id, line, code);

-- What a row said when it was taken, so that a later row of the same number that says otherwise can be told: four bytes of
-- the digest of each column that its profile reads, in the order of the columns' names. Nothing can be read back from them.
create table import_taken (
    agency_id  bigint not null references agency,
    source_key text   not null,
    digests    bytea  not null,
    primary key (agency_id, source_key)
);
