-- Row security kept these from being used; what is asked for by number is asked through a function, as in V38.
drop index case_file_number_trgm, case_file_agency_number_trgm;

-- Cases with exactly this number, of ours or of the agency, however it is punctuated.
create function cases_numbered(typed text) returns setof bigint
language sql stable security definer set search_path = public, pg_temp as $$
    select c.id from number_lookup l join case_file c on c.id = l.case_id where l.number = number_key(typed)
$$;

-- Looked for each second; nearly always there is none.
create index law_finding_words on law_finding (words_version);

-- Nothing asks by it, and every search and list had to write it.
drop index audit_entry_shown;
