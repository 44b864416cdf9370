-- Wrong passwords lock sign-in, and no longer the account: for a time, and where they come from. What runs goes on.
alter table sign_in_attempt add column source text;      -- the network it came from; null where an earlier version noted it
create index sign_in_attempt_source on sign_in_attempt (source, at desc) where not succeeded;

create table sign_in_lock (
    id        bigint generated always as identity primary key,
    user_name text,                  -- as it was typed, in small letters; null: any name
    source    text,                  -- null: any network but those that the name has signed in from
    begun_at  timestamptz not null,
    ends_at   timestamptz not null check (ends_at > begun_at),
    lifted_at timestamptz,           -- an administrator or the operator opened the name again
    check (user_name is not null or source is not null)
);
create index sign_in_lock_name on sign_in_lock (user_name, ends_at desc);
create index sign_in_lock_source on sign_in_lock (source, ends_at desc) where user_name is null;

-- A closed account stays, with all that it did. Sessions that began under an earlier generation have ended.
alter table account
    drop column locked_at,
    add column closed_at timestamptz,
    add column closed_because text,
    add column new_password_due boolean not null default false,
    add column generation integer not null default 0,
    add constraint account_closed_with_reason check ((closed_at is null) = (closed_because is null));
