-- An answer that a decision keeps names what its law book printed as answers do now, so that it can be held against the one computed
-- again. Within a text the quotation marks have backslashes before them, so nothing but the name is meant.
select set_config('priors.clearance', 'ALL', true);
alter table law_decision disable trigger user;
update law_decision set answer = replace(answer, '"words":', '"printed":') where answer like '%"words":%';
alter table law_decision enable trigger user;
select set_config('priors.clearance', '', true);
