-- Two migrations failed on a record with something in it, and so were only ever run where there was nothing for them to do. They are
-- mended; where they were run as they were, they count as run as they are.
do $$
begin
    if to_regclass('flyway_schema_history') is not null then
        update flyway_schema_history h set checksum = mended.now
        from (values ('26', 173743239, -1258070530), ('37', -111420829, 507340567)) mended (version, before, now)
        where h.version = mended.version and h.checksum = mended.before;
    end if;
end $$;
