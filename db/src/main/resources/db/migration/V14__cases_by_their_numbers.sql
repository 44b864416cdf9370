-- The number or key first, then the agency. While an agency's first file comes in, the statistics know nothing of its cases:
-- the planner takes them for one, and reads all of them through an index that begins with the agency, batch after batch.
alter table case_file
    drop constraint case_file_agency_id_agency_number_key,
    drop constraint case_file_agency_id_incident_key_key,
    add constraint case_file_agency_number_once unique (agency_number, agency_id),
    add constraint case_file_incident_key_once unique (incident_key, agency_id);
