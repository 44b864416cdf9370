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

-- An import that is taken back: the cases that it opened, and what it reported of people, are out of sight of everything, as what a court
-- has sealed is; unlike that the product's own work does not know them either, so that nobody is joined to them and their numbers are free.
alter table case_file drop constraint case_file_sealed_check;
alter table case_file add constraint case_file_sealed_check check (sealed in ('SEALED', 'EXPUNGED', 'WITHDRAWN'));
alter table person_record drop constraint person_record_sealed_check;
alter table person_record add constraint person_record_sealed_check check (sealed in ('SEALED', 'EXPUNGED', 'WITHDRAWN'));

-- SEALED: sees what is sealed. ALL: the product's own work, to which nothing is hidden that stands. WITHDRAWN: its work on what was
-- taken back, to which nothing at all is hidden. Else: nothing of it.
create or replace function is_seen(sealed text) returns boolean language sql stable parallel safe as
$$ select sealed is null or current_setting('priors.clearance', true) = 'WITHDRAWN'
       or current_setting('priors.clearance', true) = 'ALL' and sealed <> 'WITHDRAWN'
       or sealed = 'SEALED' and current_setting('priors.clearance', true) = 'SEALED' $$;

alter table case_file drop constraint case_file_agency_number_once, drop constraint case_file_incident_key_once;
create unique index case_file_agency_number_once on case_file (agency_number, agency_id) where sealed is distinct from 'WITHDRAWN';
create unique index case_file_incident_key_once on case_file (incident_key, agency_id) where sealed is distinct from 'WITHDRAWN';
create index case_file_withdrawn on case_file (id) where sealed = 'WITHDRAWN';

alter table charge add column withdrawn boolean not null default false;
alter table charge drop constraint charge_agency_id_source_key_key;
create unique index charge_source_key_once on charge (agency_id, source_key) where not withdrawn;

create sequence import_taking_back_seq start with 50 increment by 50;
create table import_taking_back (
    id          bigint primary key default nextval('import_taking_back_seq'),
    run_id      bigint not null references import_run,
    restores    boolean not null,           -- takes an earlier one back
    reason      text   not null check (reason <> ''),
    asked_by    text   not null,
    asked_at    timestamptz not null,
    finished_at timestamptz,
    state       text   not null check (state in ('running', 'done', 'canceled', 'failed')),
    stop_asked  boolean not null default false,
    upto        bigint not null default 0,   -- the last case that was looked at
    total       bigint not null,             -- cases to look at
    moved       bigint not null default 0,
    stayed      bigint not null default 0
);
create index import_taking_back_run on import_taking_back (run_id, id desc);
create unique index import_taking_back_one on import_taking_back (run_id) where state = 'running';
