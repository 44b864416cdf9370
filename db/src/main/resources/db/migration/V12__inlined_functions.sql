-- Both put dates or several columns into words, which PostgreSQL does not hold to be immutable: said to be so, they were
-- called row by row instead of becoming part of the query.
alter function heading(person_record) stable;
alter function prior_key(driver_event) stable;
