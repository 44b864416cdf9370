-- Another arrest than that of the case, sent under the number of one that is hidden from its sender: the case of it is opened as any other is
-- and is out of sight of everything (WITHDRAWN) until somebody who may see what is sealed has put it on record. Its id is the report's.
alter table withheld_report
    add column other text check (other in ('PERSON', 'TIME'));   -- in what it differs from the case; null: its very arrest, or not known
create index withheld_report_other on withheld_report (id) where other is not null;

-- It keeps the number that it was sent under, which the case that was there before it has too.
alter table case_file add column number_shared boolean not null default false;
drop index case_file_agency_number_once;
create unique index case_file_agency_number_once on case_file (agency_number, agency_id)
    where sealed is distinct from 'WITHDRAWN' and not number_shared;
-- A report is looked for among all that its sender may see: no index of a part serves that.
create index case_file_agency_number on case_file (agency_number, agency_id);
create index case_file_incident_key on case_file (incident_key, agency_id);
create index charge_source_key on charge (source_key, agency_id);

-- An arrest of another person tells nothing of the case that has the number, be it expunged.
drop policy seen on withheld_report;
create policy seen on withheld_report for select using (
    exists (select 1 from case_file c where c.id = case_id) or other = 'PERSON' and is_seen('SEALED'));

create table withheld_decision (
    report_id  bigint  primary key references withheld_report,
    on_record  boolean not null,          -- else refused
    reason     text    not null check (reason <> ''),
    decided_by text    not null check (decided_by <> ''),
    decided_at timestamptz not null,
    created_in bigint  not null default current_change_set() references change_set
);
create trigger withheld_decision_append_only before update or delete on withheld_decision
    for each row execute function refuse_change();
create trigger withheld_decision_no_truncate before truncate on withheld_decision
    for each statement execute function refuse_change();
alter table withheld_decision enable row level security;
alter table withheld_decision force row level security;
create policy seen on withheld_decision for select using (exists (select 1 from withheld_report w where w.id = report_id));
create policy added on withheld_decision for insert with check (true);
