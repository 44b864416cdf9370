-- Whether an event is of its driver's latest arrest whose case is open: where no case is at hand, that is what the others
-- are prior to.
create function is_of_open_arrest(event driver_event) returns boolean language sql stable parallel safe as
$$ select event.case_id is not null and event.case_id is not distinct from (
     select c.id from case_file c where c.driver_id = event.driver_id and c.status = 'OPEN'
     order by c.arrested_at desc, c.id desc limit 1) $$;
