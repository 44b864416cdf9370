-- In which town a room is, and how long people need from one town to another: nobody is offered hearings between which there is no time
-- to get there. An office says both; where it has said nothing, nothing is assumed.
create sequence calendar_room_town_seq start with 1 increment by 1;
create table calendar_room_town (
    id         bigint primary key default nextval('calendar_room_town_seq'),
    room_id    bigint not null unique references calendar_resource,
    town       text   check (town <> ''),  -- null: taken back
    created_in bigint not null default current_change_set() references change_set
);
create trigger calendar_room_town_history before update or delete on calendar_room_town for each row execute function keep_row_change();

create sequence calendar_travel_seq start with 1 increment by 1;
create table calendar_travel (
    id         bigint  primary key default nextval('calendar_travel_seq'),
    office_id  bigint  not null references office,
    one        text    not null check (one <> ''),
    other      text    not null check (other <> ''),
    minutes    integer not null check (minutes between 0 and 1440),
    created_in bigint  not null default current_change_set() references change_set,
    unique (office_id, one, other),
    check (one < other)
);
create trigger calendar_travel_history before update or delete on calendar_travel for each row execute function keep_row_change();

-- From each room to each in another town, the minutes that the office of both says.
create view calendar_way as
select t.office_id, a.room_id as room_from, b.room_id as room_to, a.town as town_from, t.minutes
from calendar_travel t
join calendar_room_town a on a.town in (t.one, t.other)
join calendar_room_town b on b.town in (t.one, t.other) and b.town <> a.town
join calendar_resource ra on ra.id = a.room_id and ra.office_id = t.office_id
join calendar_resource rb on rb.id = b.room_id and rb.office_id = t.office_id;
