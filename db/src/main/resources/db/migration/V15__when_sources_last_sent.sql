-- The page of an empty search tells of each source when it last sent data, and of which days: by these it is looked up, where
-- all cases of a State's record were read.
create index case_file_agency_sent on case_file (agency_id, created_in);
create index disposition_court_sent on disposition (court_id, created_in);
create index disposition_court_day on disposition (court_id, decided_on);
create index record_entry_court_sent on record_entry (court_id, reported_at) where court_id is not null;
create index record_entry_court_day on record_entry (court_id, happened_on) where court_id is not null;
create index record_entry_agency_sent on record_entry (agency_id, reported_at) where court_id is null;
create index record_entry_agency_day on record_entry (agency_id, happened_on) where court_id is null;
