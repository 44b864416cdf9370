-- Of a driver of whom something was sealed the index tells too much until it has followed.
alter table search_outbox add column hides boolean not null default false;
create index search_outbox_hiding on search_outbox (driver_id) where hides;
