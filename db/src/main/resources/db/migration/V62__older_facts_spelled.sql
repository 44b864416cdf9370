-- What an earlier event is of, in the facts of decisions made before: V52 spelled what stands in small letters alone.
select set_config('priors.clearance', 'ALL', true);
alter table law_decision disable trigger user;
update law_decision set facts = replace(facts::text, '"LICEN' || 'CE"', '"LICENSE"')::jsonb
where facts::text like '%"LICEN' || 'CE"%';
alter table law_decision enable trigger user;
select set_config('priors.clearance', '', true);
