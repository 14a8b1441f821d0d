#!/usr/bin/env bash
# Makes the database and its two roles on an empty server, as a superuser. The official image runs it once; by hand:
#   MAILLAGE_DATABASE_OWNER_PASSWORD=... MAILLAGE_DATABASE_PASSWORD=... POSTGRES_USER=postgres ./10-roles.sh
# Passwords are read from the environment by psql itself: none is ever on a command line.
set -euo pipefail
: "${MAILLAGE_DATABASE_OWNER_PASSWORD:?missing}" "${MAILLAGE_DATABASE_PASSWORD:?missing}"

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password MAILLAGE_DATABASE_OWNER_PASSWORD
\getenv application_password MAILLAGE_DATABASE_PASSWORD
set password_encryption = 'scram-sha-256';
set log_min_error_statement = panic;

-- owns the database and runs the migrations
create role maillage_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password :'owner_password';
-- serves requests: owns nothing, cannot step around row-level security
create role maillage_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password :'application_password';

create database maillage owner maillage_owner;
revoke all on database maillage from public;
grant connect, temporary on database maillage to maillage_app;
SQL
