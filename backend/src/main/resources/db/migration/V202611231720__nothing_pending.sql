-- Every change of an event or project goes into its index of words itself: a list of pending ones would be read by each search until
-- the next vacuum, which comes late for tables that change little. Actors keep theirs: imports write them by the thousand.
alter index event_search_document set (fastupdate = off);
alter index projects_document set (fastupdate = off);
select gin_clean_pending_list('event_search_document'), gin_clean_pending_list('projects_document');
