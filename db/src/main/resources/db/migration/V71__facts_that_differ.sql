-- What is not the same as the arrest or the vehicle: the license of the driver, when the driving was, when the notice of suspension was
-- served. Null where nothing says. What an export or a report said of "commercial" so far was said of the vehicle, and stays so.
alter table case_file
    add column commercial_license boolean,
    add column driving_at timestamptz,
    add column notice_at timestamptz,
    add constraint case_file_driving_check check (driving_at <= arrested_at),
    add constraint case_file_notice_check check (notice_at >= arrested_at);
