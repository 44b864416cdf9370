-- As whom the person of a report was named that is told as a new one: what is sent of another person under its number is told as of any
-- other case. Null where the report named nobody, and of those kept before.
alter table withheld_report
    add column name_key text,
    add column born     date;
