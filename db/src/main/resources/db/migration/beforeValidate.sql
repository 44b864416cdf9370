-- Two migrations counted as failed, or as good as that, on a record with decisions in it: V26 broke off, V40 took hours on a large one.
-- They are mended; where they were run as they were, they count as run as they are. What V40 said of which decision stands, V41 says.
do $$
begin
    if to_regclass('flyway_schema_history') is not null then
        update flyway_schema_history set checksum = -1258070530 where version = '26' and checksum = 173743239;
        update flyway_schema_history set checksum = 109934991 where version = '40' and checksum = -1749149049;
    end if;
end $$;
