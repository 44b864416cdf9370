-- Whoever follows a driver is told of records that may be the driver: which wait is a change of its own.
alter table driver_change drop constraint driver_change_kind_check;
alter table driver_change add constraint driver_change_kind_check check (kind in ('RECORD', 'HIDDEN', 'WAITING', 'RULING'));
