-- A search is kept with who was shown: the drivers, or the cases where the subject says so.
alter table audit_entry add column shown bigint[];
create index audit_entry_shown on audit_entry using gin (shown) where shown is not null;
