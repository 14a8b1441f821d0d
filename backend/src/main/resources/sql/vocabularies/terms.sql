-- Question: all terms of all lists, in the order in which they are shown.
-- Parameters: none.
-- Columns: vocabulary, code, label_fr, label_en, definition_fr, definition_en, mappings (json text), synonyms.
select vocabulary, code, label_fr, label_en, definition_fr, definition_en, mappings::text as mappings, synonyms
from vocabulary_terms
order by vocabulary, position, code
