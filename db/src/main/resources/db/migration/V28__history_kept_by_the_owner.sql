-- What a row held before is written down in the name of the tables' owner: the application may read it and not write it, so
-- that nobody who speaks as the application can put a past there that never was.
alter function keep_row_change() security definer set search_path = public, pg_temp;
