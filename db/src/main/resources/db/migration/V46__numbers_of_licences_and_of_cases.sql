-- Drivers with a licence whose number begins so, with or without its leading zeros; none where nothing is asked.
create function drivers_licensed(typed text) returns setof bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    short text := ltrim(typed, '0');
begin
    return query
        with found as materialized (
            select l.person_record_id from number_lookup l
            where l.person_record_id is not null and ((l.number ~>=~ typed and l.number ~<~ (typed || '~')) or l.number = short))
        select distinct p.driver_id from found f join person_record p on p.id = f.person_record_id;
end $$;

-- Drivers with a licence or a case whose number begins so. The last part of a case number has six digits: a longer number
-- that begins with zeros is a licence's, and asks for no case by what is left without them.
create or replace function drivers_numbered(typed text) returns setof bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    short text := case when length(typed) <= 6 then ltrim(typed, '0') else typed end;
begin
    return query
        with found as materialized (
            select l.case_id from number_lookup l
            where l.case_id is not null and ((l.number ~>=~ typed and l.number ~<~ (typed || '~')) or l.number = short))
        select drivers_licensed(typed)
        union
        select c.driver_id from found f join case_file c on c.id = f.case_id where c.driver_id is not null;
end $$;
