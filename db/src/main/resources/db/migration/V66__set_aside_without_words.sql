-- Which law, or other rules, the last try went by: what it failed at may go well by others, and is tried again at once. Null where the work
-- goes by none.
alter table driver_set_aside add column rules text;

-- The words of a failure may quote what is on record of people: its kind, class and code are kept alone.
update driver_set_aside set reason = 'fault ' || regexp_replace(split_part(reason, ':', 1), '^.*[.]', '');
