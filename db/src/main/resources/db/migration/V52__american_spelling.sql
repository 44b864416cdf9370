-- License and offense, as American offices write them: columns, functions, values and what is kept as it was said.
alter table person_record rename column licence_state to license_state;
alter table person_record rename column licence_number to license_number;
alter table person_record rename constraint person_record_licence_state_check to person_record_license_state_check;
alter index person_record_licence rename to person_record_license;
alter view driver_event rename column offence_on to offense_on;

create or replace function look_up_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into name_lookup values (new.id, looked_up(new));
    insert into number_lookup (number, person_record_id) select k, new.id from looked_up(new.license_number) k;
    return null;
end $$;
drop function looked_up(text);
create function looked_up(license text) returns setof text language sql immutable parallel safe as
$$ select k from number_key(license) n, unnest(array[n, ltrim(n, '0')]) k where k <> '' group by k $$;
create or replace function gravest(kinds text[]) returns text language sql immutable parallel safe as
$$ select k from unnest(array['IMPAIRED_DRIVING', 'REFUSAL', 'LICENSE', 'INTERLOCK', 'OTHER']) with ordinality o(k, n)
   where k = any(kinds) order by n limit 1 $$;
drop function licence_shown(bigint[]);

create function american(words text) returns text language sql immutable as
$$ select replace(replace(replace(replace(words, 'offence', 'offense'), 'Offence', 'Offense'), 'licence', 'license'), 'Licence', 'License') $$;

select set_config('priors.clearance', 'ALL', true);
alter table charge disable trigger user;
alter table record_entry disable trigger user;
alter table law_decision disable trigger user;
alter table charge drop constraint charge_kind_check;
alter table record_entry drop constraint record_entry_charge_kind_check;
alter table search_rebuild drop constraint search_rebuild_state_check;
alter table import_run drop constraint import_run_state_check;
update charge set kind = 'LICENSE' where kind = 'LICENCE';
update record_entry set charge_kind = 'LICENSE' where charge_kind = 'LICENCE';
update search_rebuild set state = 'canceled' where state = 'cancelled';
update import_run set state = 'canceled' where state = 'cancelled';
update law_decision set facts = american(facts::text)::jsonb, answer = american(answer)
where facts::text ~* 'offence|licence' or answer ~* 'offence|licence';
update saved_search set parameters = replace(parameters, 'licence', 'license') where parameters ~ 'licence';
update match_pair set evidence = american(evidence) where evidence ~* 'licence';
drop function american(text);
alter table charge add constraint charge_kind_check check (kind in ('IMPAIRED_DRIVING', 'REFUSAL', 'LICENSE', 'INTERLOCK', 'OTHER'));
alter table record_entry add constraint record_entry_charge_kind_check
    check (charge_kind in ('IMPAIRED_DRIVING', 'REFUSAL', 'LICENSE', 'INTERLOCK', 'OTHER'));
alter table search_rebuild add constraint search_rebuild_state_check check (state in ('running', 'done', 'failed', 'canceled'));
alter table import_run add constraint import_run_state_check check (state in ('running', 'done', 'failed', 'canceled'));
alter table charge enable trigger user;
alter table record_entry enable trigger user;
alter table law_decision enable trigger user;
select set_config('priors.clearance', '', true);
