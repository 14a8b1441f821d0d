-- Question: A new area without its municipalities yet.
-- Parameters: ref, code (its UUID as text), name, nameKey, searchKey, description.
-- Columns: none.
insert into territories (ref, kind, code, name, name_key, search_key, description, municipality_count)
values (:ref, 'area', :code, :name, :nameKey, :searchKey, :description, 0)
