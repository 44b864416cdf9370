-- Which law, or other rules, the last try went by: what it failed at may go well by others, and is tried again at once. Null where the work
-- goes by none.
alter table driver_set_aside add column rules text;
