-- Rows that were not taken are kept as they stood in the file, so that they can be mended and sent again; and what an import did is
-- told in counts that add up, and with its cases.
alter table import_run
    add column header text[],               -- the names of the columns, as the file wrote them; null of files before this
    add column delimiter text check (length(delimiter) = 1),
    add column rows_here bigint not null default 0;

alter table import_row
    add column cells text[],                -- of a row that was not taken, as in the file; null once it is no longer kept
    add column source_key text;             -- of a row that says otherwise than one that was taken: who may not see its charge sees neither
create index import_row_kept on import_row (run_id) where cells is not null;

-- A row that was here already is no row that does not belong here.
alter table import_row drop constraint import_row_outcome_check;
update import_row set outcome = 'here' where code = 'already-here';
alter table import_row add check (outcome in ('here', 'skipped', 'failed', 'remark'));
alter table import_run drop constraint import_run_check;
update import_run r set rows_here = h.rows, rows_skipped = r.rows_skipped - h.rows
from (select run_id, count(*) as rows from import_row where outcome = 'here' group by run_id) h
where h.run_id = r.id;
alter table import_run add constraint import_run_adds_up check (rows_read = rows_taken + rows_here + rows_skipped + rows_failed);

alter table import_row enable row level security;
alter table import_row force row level security;
create policy seen on import_row for select using (source_key is null or exists (
    select 1 from charge c join import_run r on r.id = import_row.run_id
    where c.agency_id = r.agency_id and c.source_key = import_row.source_key));
create policy added on import_row for insert with check (true);
create policy changed on import_row for update using (true) with check (true);

-- Whether the import opened the case, or added to one that was there. Of imports before this the change set that opened the case tells.
alter table import_case add column opened boolean not null default true;
create index import_case_case on import_case (case_id, run_id);
select set_config('priors.clearance', 'ALL', true);
update import_case i set opened = false
from case_file c join change_set s on s.id = c.created_in
where c.id = i.case_id and s.reason not like 'Import ' || i.run_id || ': %';
select set_config('priors.clearance', '', true);
