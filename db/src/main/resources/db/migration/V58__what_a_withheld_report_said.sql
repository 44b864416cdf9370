-- What a report said that is withheld because its case is hidden, as digests of its parts: sent again, it is compared with what was
-- sent first, as that of any other case is with its file. Of reports before this it is not known; of those nothing is said to differ.
alter table withheld_report add said text[];
