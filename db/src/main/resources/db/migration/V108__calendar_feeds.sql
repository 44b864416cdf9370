-- A token may be good for one thing alone: that a calendar program reads its owner's hearings and absences. It then has the code by which the
-- calendar tells its owner from others, as a user name or a badge, and the API does not take it.
alter table api_token add column calendar_code text check (calendar_code <> '');

-- Calendar programs ask every hour, for hearings that have ended too; dockets and reminders ask by the day.
create index hearing_setting_of_officer on hearing_setting (officer_code, begins);
create index hearing_setting_of_day on hearing_setting (begins);
