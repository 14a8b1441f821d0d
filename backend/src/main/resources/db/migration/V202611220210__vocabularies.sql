-- The code lists, readable without log-in: no policy. Filled from reference/vocabularies by a migration in Java.

create table vocabularies (
    name        varchar(60) collate "C" primary key,
    version     integer not null default 1,
    label_fr    varchar(120) not null,
    label_en    varchar(120) not null,
    source      varchar(300),
    updated_at  timestamptz not null default now()
);

create table vocabulary_terms (
    vocabulary     varchar(60) collate "C" not null references vocabularies,
    code           varchar(80) collate "C" not null,
    position       integer not null,
    label_fr       varchar(200) not null,
    label_en       varchar(200) not null,
    definition_fr  varchar(500),
    definition_en  varchar(500),
    mappings       jsonb not null default '{}',
    synonyms       varchar(120)[] not null default '{}',
    primary key (vocabulary, code),
    constraint vocabulary_terms_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint vocabulary_terms_definition check ((definition_fr is null) = (definition_en is null))
);
comment on column vocabulary_terms.mappings is 'Codes of other vocabularies: {"data-inclusion": [...], "schema-org": [...]}';
comment on column vocabulary_terms.synonyms is 'Words that files use for it; matched without case and accents by imports';

revoke all on vocabularies, vocabulary_terms from ${appRole};
grant select on vocabularies, vocabulary_terms to ${appRole};
