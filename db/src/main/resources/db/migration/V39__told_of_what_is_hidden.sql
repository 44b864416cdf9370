-- What the sender of a hidden arrest was told is kept by the number that was sent, with the agency's numbers of the charges: a
-- report under a new number may bring a charge of a hidden case, and is answered as if there were none.
alter table withheld_report
    add column agency_number text,                        -- as sent; null: the case's own
    add column charge_keys   text[] not null default '{}',
    alter column id drop default,
    drop constraint withheld_report_case_id_key;
create index withheld_report_case on withheld_report (case_id);
create index withheld_report_agency_number on withheld_report (agency_number);
create index withheld_report_arrested_at on withheld_report (arrested_at);
