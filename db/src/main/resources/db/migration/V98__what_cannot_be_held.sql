-- What is booked at a time at which somebody is away, or on a day that is off the calendar, is looked for whenever a calendar is opened.
create index calendar_absence_ahead on calendar_absence (upper(during)) where ended_at is null;
create index calendar_day_withdrawn on calendar_day (office_id, upper(during)) where withdrawn_at is not null;
