-- Question: The name and description of an area that is still at the version that was read.
-- Parameters: ref, version, name, nameKey, searchKey, description.
-- Columns: none.
update territories
set name = :name, name_key = :nameKey, search_key = :searchKey, description = :description, version = version + 1,
    updated_at = now()
where ref = :ref and version = :version
