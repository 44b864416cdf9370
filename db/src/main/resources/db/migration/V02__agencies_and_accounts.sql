create table us_state (
    code char(2) primary key,
    name text not null unique
);
insert into us_state (code, name) values
    ('AL','Alabama'),('AK','Alaska'),('AZ','Arizona'),('AR','Arkansas'),('CA','California'),('CO','Colorado'),
    ('CT','Connecticut'),('DE','Delaware'),('DC','District of Columbia'),('FL','Florida'),('GA','Georgia'),
    ('HI','Hawaii'),('ID','Idaho'),('IL','Illinois'),('IN','Indiana'),('IA','Iowa'),('KS','Kansas'),
    ('KY','Kentucky'),('LA','Louisiana'),('ME','Maine'),('MD','Maryland'),('MA','Massachusetts'),
    ('MI','Michigan'),('MN','Minnesota'),('MS','Mississippi'),('MO','Missouri'),('MT','Montana'),
    ('NE','Nebraska'),('NV','Nevada'),('NH','New Hampshire'),('NJ','New Jersey'),('NM','New Mexico'),
    ('NY','New York'),('NC','North Carolina'),('ND','North Dakota'),('OH','Ohio'),('OK','Oklahoma'),
    ('OR','Oregon'),('PA','Pennsylvania'),('RI','Rhode Island'),('SC','South Carolina'),('SD','South Dakota'),
    ('TN','Tennessee'),('TX','Texas'),('UT','Utah'),('VT','Vermont'),('VA','Virginia'),('WA','Washington'),
    ('WV','West Virginia'),('WI','Wisconsin'),('WY','Wyoming'),('PR','Puerto Rico'),('GU','Guam'),
    ('VI','U.S. Virgin Islands'),('AS','American Samoa'),('MP','Northern Mariana Islands');

create sequence agency_seq start with 50 increment by 50;
create table agency (
    id         bigint  primary key default nextval('agency_seq'),
    ori        text    not null unique check (ori ~ '^[A-Z0-9]{9}$'),
    name       text    not null check (name <> ''),
    kind       text    not null check (kind in ('POLICE', 'SHERIFF', 'HIGHWAY_PATROL', 'PROSECUTOR', 'DMV', 'LABORATORY', 'PROBATION')),
    state      char(2) not null references us_state,
    zone       text    not null,
    created_in bigint  not null default current_change_set() references change_set
);

create sequence court_seq start with 50 increment by 50;
create table court (
    id         bigint  primary key default nextval('court_seq'),
    name       text    not null check (name <> ''),
    state      char(2) not null references us_state,
    county     text,
    level      text    not null check (level in ('LOCAL', 'STATE', 'FEDERAL')),
    of_record  boolean,                  -- null: not known
    created_in bigint  not null default current_change_set() references change_set,
    unique (state, name)
);

create sequence account_seq start with 50 increment by 50;
create table account (
    id             bigint primary key default nextval('account_seq'),
    user_name      text   not null check (user_name = lower(user_name) and user_name ~ '^[a-z0-9][a-z0-9._-]{1,63}$') unique,
    display_name   text   not null check (display_name <> ''),
    role           text   not null check (role in ('OFFICER', 'PROSECUTOR', 'HEARING_OFFICER', 'CLERK', 'MANAGER', 'ADMINISTRATOR')),
    agency_id      bigint references agency,
    password_hash  text   not null,
    locked_at      timestamptz,
    last_signed_in timestamptz,
    version        integer not null default 0,
    created_in     bigint not null default current_change_set() references change_set
);

create table sign_in_attempt (
    id         bigint generated always as identity primary key,
    user_name  text        not null,     -- as it was typed, in small letters; nobody may have it
    at         timestamptz not null default now(),
    succeeded  boolean     not null
);
create index sign_in_attempt_recent on sign_in_attempt (user_name, at desc);

create sequence api_token_seq start with 50 increment by 50;
create table api_token (
    id         bigint      primary key default nextval('api_token_seq'),
    account_id bigint      not null references account,
    label      text        not null,
    hash       bytea       not null unique,   -- SHA-256; the token itself is shown once and never kept
    expires_at timestamptz not null,
    revoked_at timestamptz,
    created_in bigint      not null default current_change_set() references change_set
);

create trigger agency_history before update or delete on agency for each row execute function keep_row_change();
create trigger court_history before update or delete on court for each row execute function keep_row_change();
create trigger api_token_history before update or delete on api_token for each row execute function keep_row_change();
