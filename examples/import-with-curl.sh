#!/bin/sh
# Imports a file of actors with curl alone: a dry run first, then the real thing, then the rows to mend.
#
#   MAILLAGE_URL=http://localhost:8080 MAILLAGE_KEY=mlg_... ./import-with-curl.sh files/tiers-lieux.csv tiers-lieux
#
# The second argument names whose identifiers the file holds: give the same one each time, and a second import updates the
# same records instead of making new ones. The key needs the scopes imports:read and imports:write (Réglages > Clients d'API).
set -eu

file=$1
source=${2:-$(basename "$file" | sed 's/\..*//; s/[^a-z0-9]\{1,\}/-/g')}
api="$MAILLAGE_URL/api/v1"

call() { curl --silent --show-error --fail-with-body --header "Authorization: Bearer $MAILLAGE_KEY" --header 'Accept-Language: fr' "$@"; }

# Enough for flat facts, without a JSON tool: one value of the run, its id, and the state of the import.
value() { tr -d '\n' | sed -n 's/.*"run"://; s/.*"'"$1"'":"\{0,1\}\([^",}]*\).*/\1/p'; }
run_id() { tr -d '\n' | sed -n 's/.*"run"://; s/.*"id":"\([^"]*\)","mode".*/\1/p'; }
state() { tr -d '\n' | sed -n 's/.*"state":"\([^"]*\)".*/\1/p'; }

# Waits for the end of the run and prints its last view.
finished() {
    while view=$(call "$api/imports/$1") && [ "$(printf %s "$view" | state)" = running ]; do sleep 1; done
    printf %s "$view"
}

counts() {
    for outcome in created updated unchanged skipped rejected; do printf '  %-10s %s\n' "$outcome" "$(printf %s "$1" | value "$outcome")"; done
}

# 1. Send the file; it is looked into, and a dry run starts. --data-binary keeps every byte, whatever the encoding.
id=$(call --include --request POST --header 'Content-Type: text/csv' --data-binary "@$file" \
    "$api/imports?mode=validate&fileName=$(basename "$file")&source=$source" |
    sed -n 's#^[Ll]ocation: .*/imports/\([0-9a-f-]*\).*#\1#p')
[ -n "$id" ] || { echo 'The file was refused.' >&2; exit 1; }
view=$(finished "$id")
echo "Dry run of $file:"
counts "$view"

# 2. Commit. Naming the dry run makes the server refuse if anything changed since.
call --request POST --header 'Content-Type: application/json' \
    --data "{\"mode\":\"commit\",\"validatedRun\":\"$(printf %s "$view" | run_id)\"}" \
    "$api/imports/$id/runs" >/dev/null
view=$(finished "$id")
echo "Import:"
counts "$view"

# 3. The rejected rows as a file: the original columns, then field, code and message. Mend it and send it again.
call "$api/imports/$id/rejects" --output rejects.csv
echo "Rows to mend: $(($(wc -l <rejects.csv) - 1)) (rejects.csv)"
[ "$(printf %s "$view" | state)" = committed ]
