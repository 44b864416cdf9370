-- The name, the birth date and the license that are shown were asked driver by driver, a statement each: an index of a State was built five
-- times as slowly as before. Now they are asked of all records at once: of each driver's, or of all together as if they were one driver's.
-- Each is planned once and apart from the statement that asks, which else expects ten rows of it and reads them again for each driver.
create function naming_records(records bigint[], together boolean) returns table (driver_id bigint, id bigint)
language sql stable parallel safe rows 2000 set plan_cache_mode = force_generic_plan as $$
    with said as materialized (
        select case when together then 0 else p.driver_id end as driver_id, p.id, p.reported_at as at, source_rank(a.kind) as source,
               name_part(p.surname) as surname, name_part(p.given) as given, name_part(p.middle) as middle, name_part(p.suffix) as suffix
        from person_record p join agency a on a.id = p.agency_id where p.id = any(records)),
    givens as (select s.driver_id, s.surname, s.given, count(*) as many from said s where s.given <> '' group by 1, 2, 3),
    middles as (select s.driver_id, s.surname, s.given, s.middle, count(*) as many from said s group by 1, 2, 3, 4),
    -- An initial says the name that begins with it.
    counted as (
        select s.*, coalesce(g.many, 0) + coalesce(gi.many, 0) as given_by, m.many + coalesce(mi.many, 0) as middle_by
        from said s
        left join givens g using (driver_id, surname, given)
        left join givens gi on (gi.driver_id, gi.surname, gi.given) = (s.driver_id, s.surname, left(s.given, 1)) and length(s.given) > 1
        join middles m on (m.driver_id, m.surname, m.given, m.middle) = (s.driver_id, s.surname, s.given, s.middle)
        left join middles mi on (mi.driver_id, mi.surname, mi.given, mi.middle) = (s.driver_id, s.surname, s.given, left(s.middle, 1))
                            and length(s.middle) > 1)
    select distinct on (c.driver_id) c.driver_id, c.id
    from (
        select c.*,
               count(*) over of_surname as s1, min(source) over of_surname as s2, max(at) over of_surname as s3, max(c.id) over of_surname as s4,
               min(source) over of_given as g2, max(at) over of_given as g3, max(c.id) over of_given as g4,
               min(source) over of_middle as m2, max(at) over of_middle as m3, max(c.id) over of_middle as m4,
               count(*) over of_suffix as x1, min(source) over of_suffix as x2, max(at) over of_suffix as x3, max(c.id) over of_suffix as x4
        from counted c
        window of_surname as (partition by c.driver_id, surname), of_given as (partition by c.driver_id, surname, given),
               of_middle as (partition by c.driver_id, surname, given, middle), of_suffix as (partition by c.driver_id, surname, given, middle, suffix)) c
    order by c.driver_id, s1 desc, s2, s3 desc, s4 desc, given_by desc, g2, g3 desc, g4 desc, middle_by desc, m2, m3 desc, m4 desc,
             x1 desc, x2, x3 desc, x4 desc, source, at desc, c.id desc
$$;

create or replace function naming_record(records bigint[]) returns bigint language sql stable parallel safe as
$$ select n.id from naming_records(records, true) n $$;

create function births_shown(records bigint[], together boolean) returns table (driver_id bigint, born date)
language sql stable parallel safe rows 2000 set plan_cache_mode = force_generic_plan as
$$ select distinct on (b.driver_id) b.driver_id, b.born
   from (select case when together then 0 else p.driver_id end as driver_id, p.born, count(*) as many, min(source_rank(a.kind)) as source, max(p.reported_at) as at, max(p.id) as id
         from person_record p join agency a on a.id = p.agency_id where p.id = any(records) and p.born is not null
         group by 1, p.born) b
   order by b.driver_id, b.many desc, b.source, b.at desc, b.id desc $$;

create or replace function born_shown(records bigint[]) returns date language sql stable parallel safe as
$$ select b.born from births_shown(records, true) b $$;

create function licenses_shown(records bigint[], together boolean) returns table (driver_id bigint, license text)
language sql stable parallel safe rows 2000 set plan_cache_mode = force_generic_plan as
$$ select distinct on (l.driver_id) l.driver_id, l.license
   from (select case when together then 0 else p.driver_id end as driver_id,
                (array_agg(p.license_state || ' ' || p.license_number order by source_rank(a.kind), p.reported_at desc, p.id desc))[1] as license,
                count(*) as many, min(source_rank(a.kind)) as source, max(p.reported_at) as at, max(p.id) as id
         from person_record p join agency a on a.id = p.agency_id where p.id = any(records) and p.license_number is not null
         group by 1, p.license_state, number_key(p.license_number)) l
   order by l.driver_id, l.many desc, l.source, l.at desc, l.id desc $$;

create function license_shown(records bigint[]) returns text language sql stable parallel safe as
$$ select l.license from licenses_shown(records, true) l $$;
