-- The name, birth date and licence by which a driver is shown, everywhere by the same rule: what most reports say, of equally
-- many what the best source says, then what was said last. Of records, and not of a driver, so that it can be told of records
-- as if they were one driver. Whoever may not see a record is told nothing of it.

-- A licensing agency has seen the papers; a court's or prosecutor's office has asked; an officer writes at night by the road.
create function source_rank(agency_kind text) returns integer language sql immutable parallel safe as
$$ select case agency_kind when 'DMV' then 1 when 'PROSECUTOR' then 2 when 'PROBATION' then 2 else 3 end $$;

-- The record whose spelling of the name is shown. Case, accents and marks make no other name.
create function naming_record(records bigint[]) returns bigint language sql stable parallel safe as
$$ select (array_agg(p.id order by source_rank(a.kind), p.reported_at desc, p.id desc))[1]
   from person_record p join agency a on a.id = p.agency_id where p.id = any(records)
   group by regexp_replace(plain(heading(p)), '[^[:alnum:]]', '', 'g')
   order by count(*) desc, min(source_rank(a.kind)), max(p.reported_at) desc, max(p.id) desc limit 1 $$;

create function born_shown(records bigint[]) returns date language sql stable parallel safe as
$$ select p.born from person_record p join agency a on a.id = p.agency_id where p.id = any(records) and p.born is not null
   group by p.born order by count(*) desc, min(source_rank(a.kind)), max(p.reported_at) desc, max(p.id) desc limit 1 $$;

create function licence_shown(records bigint[]) returns text language sql stable parallel safe as
$$ select (array_agg(p.licence_state || ' ' || p.licence_number order by source_rank(a.kind), p.reported_at desc, p.id desc))[1]
   from person_record p join agency a on a.id = p.agency_id where p.id = any(records) and p.licence_number is not null
   group by p.licence_state, number_key(p.licence_number)
   order by count(*) desc, min(source_rank(a.kind)), max(p.reported_at) desc, max(p.id) desc limit 1 $$;

create function records_of(driver bigint) returns bigint[] language sql stable parallel safe as
$$ select array(select p.id from person_record p where p.driver_id = driver) $$;

-- Surname first; null where no record of the driver may be seen.
create function driver_name(driver bigint) returns text language sql stable parallel safe as
$$ select heading(p) from person_record p where p.id = naming_record(records_of(driver)) $$;
