-- The days after which an unused account is shut are counted from when it was opened, too; whether anybody has used it is another
-- question: what is noted later than this was a use. Of accounts from before this nobody can tell.
alter table account add column unused_since timestamptz;
