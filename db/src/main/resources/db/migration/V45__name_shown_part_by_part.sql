-- The name that is shown was the heading that most reports have, as a whole: a middle name told once, an initial and none were three
-- headings, and the latest of them stood, with whatever slip its surname had. Now the surname that most say is chosen first, then the given
-- name that most say with it, then the middle name, then the suffix. An initial says the name that begins with it.
create function name_part(value text) returns text language sql immutable parallel safe as
$$ select coalesce(regexp_replace(plain(value), '[^[:alnum:]]', '', 'g'), '') $$;

create or replace function naming_record(records bigint[]) returns bigint language sql stable parallel safe as $$
    with said as materialized (
        select p.id, p.reported_at as at, source_rank(a.kind) as source,
               name_part(p.surname) as surname, name_part(p.given) as given, name_part(p.middle) as middle, name_part(p.suffix) as suffix
        from person_record p join agency a on a.id = p.agency_id where p.id = any(records)),
    counted as (
        select s.*,
               (select count(*) from said o where o.surname = s.surname and o.given in (s.given, left(s.given, 1)) and o.given <> '') as given_by,
               (select count(*) from said o where o.surname = s.surname and o.given = s.given
                                              and (o.middle = s.middle or o.middle = left(s.middle, 1) and o.middle <> '')) as middle_by
        from said s)
    select id from counted
    window of_surname as (partition by surname), of_given as (partition by surname, given),
           of_middle as (partition by surname, given, middle), of_suffix as (partition by surname, given, middle, suffix)
    order by count(*) over of_surname desc, min(source) over of_surname, max(at) over of_surname desc, max(id) over of_surname desc,
             given_by desc, min(source) over of_given, max(at) over of_given desc, max(id) over of_given desc,
             middle_by desc, min(source) over of_middle, max(at) over of_middle desc, max(id) over of_middle desc,
             count(*) over of_suffix desc, min(source) over of_suffix, max(at) over of_suffix desc, max(id) over of_suffix desc,
             source, at desc, id desc
    limit 1
$$;

-- Whoever is shown by another name now is found by it.
select set_config('priors.clearance', 'ALL', true);
insert into search_outbox (driver_id) select driver_id from person_record group by driver_id having count(*) > 2;
select set_config('priors.clearance', '', true);
