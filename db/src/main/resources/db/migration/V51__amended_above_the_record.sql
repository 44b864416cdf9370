-- An amendment of the product's own was read as if whoever filed the charge had said it. What is found beside the cases that were
-- amended is made anew.
select set_config('priors.clearance', 'ALL', true);
update law_finding f set words_version = ''
where exists (select from law_decision d where d.case_id = f.case_id and d.choice = 'AMENDED');
