-- Where people work, and as what. One identity for agencies (DMVs among them) and courts; an account has one or more grants.
create sequence office_seq start with 50 increment by 50;
create table office (
    id         bigint primary key default nextval('office_seq'),
    agency_id  bigint unique references agency,
    court_id   bigint unique references court,
    created_in bigint not null default current_change_set() references change_set,
    check (num_nonnulls(agency_id, court_id) = 1)
);
insert into office (agency_id, created_in) select id, created_in from agency order by id;
insert into office (court_id, created_in) select id, created_in from court order by id;
create trigger office_append_only before update or delete on office for each row execute function refuse_change();
create trigger office_no_truncate before truncate on office for each statement execute function refuse_change();

-- A grant is never removed: who had which one when stays on record. One that is given again is the same row.
create sequence account_grant_seq start with 50 increment by 50;
create table account_grant (
    id         bigint primary key default nextval('account_grant_seq'),
    account_id bigint not null references account,
    role       text   not null check (role in ('OFFICER', 'PROSECUTOR', 'HEARING_OFFICER', 'CLERK', 'MANAGER', 'ADMINISTRATOR')),
    office_id  bigint references office,  -- null: the role belongs to no office
    taken_at   timestamptz,               -- null: it stands
    created_in bigint not null default current_change_set() references change_set,
    unique nulls not distinct (account_id, role, office_id),
    unique (id, account_id)
);
insert into account_grant (account_id, role, office_id, created_in)
select a.id, a.role, o.id, a.created_in from account a left join office o on o.agency_id = a.agency_id order by a.id;
create trigger account_grant_history before update or delete on account_grant for each row execute function keep_row_change();

-- The grant that sign-in begins with: the one used last.
alter table account
    drop column role,
    drop column agency_id,
    add column last_grant_id bigint,
    add foreign key (last_grant_id, id) references account_grant (id, account_id);

-- A token is of one grant of its account.
alter table api_token disable trigger user;
alter table api_token add column grant_id bigint;
update api_token t set grant_id = (select g.id from account_grant g where g.account_id = t.account_id);
alter table api_token
    alter column grant_id set not null,
    add foreign key (grant_id, account_id) references account_grant (id, account_id);
alter table api_token enable trigger user;

-- The office of whoever asks, beside the clearance: null where nobody asks, and where who asks works at none.
create function current_office() returns bigint language sql stable parallel safe as
$$ select nullif(current_setting('priors.office', true), '')::bigint $$;
