#!/usr/bin/env python3
"""Imports a file of actors with Python's standard library alone: a dry run, the import, the rows to mend.

    MAILLAGE_URL=http://localhost:8080 MAILLAGE_KEY=mlg_... python3 import_with_python.py files/ressourceries-windows1252.csv ressourceries

The second argument names whose identifiers the file holds: give the same one each time, and a second import updates the
same records instead of making new ones. The key needs the scopes imports:read and imports:write.
"""

import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

API = os.environ["MAILLAGE_URL"] + "/api/v1"
TYPES = {".json": "application/json", ".jsonl": "application/x-ndjson"}


def call(method, path, body=None, content_type="application/json"):
    """Calls the API and returns what it answers, read as JSON if it is; stops with its own words when it refuses."""
    request = urllib.request.Request(API + path, data=body, method=method)
    request.add_header("Authorization", "Bearer " + os.environ["MAILLAGE_KEY"])
    request.add_header("Accept", "application/json, */*;q=0.5")
    request.add_header("Accept-Language", "fr")
    if body is not None:
        request.add_header("Content-Type", content_type)
    try:
        with urllib.request.urlopen(request) as answer:
            content = answer.read()
            is_json = "json" in (answer.headers.get("Content-Type") or "")
            return json.loads(content) if is_json else content
    except urllib.error.HTTPError as refusal:
        problem = json.loads(refusal.read())
        sys.exit("{}: {}".format(problem["code"], problem["detail"]))


def finished(import_id):
    """Waits for the end of the run, telling how far it is."""
    while True:
        view = call("GET", "/imports/" + import_id)
        if view["state"] != "running":
            return view
        run = view["run"]
        print("  {} / {}".format(run["rowsRead"], run["rowsTotal"] or "?"), file=sys.stderr)
        time.sleep(0.5)


def tell(title, view):
    run = view["run"]
    print(title)
    for outcome in ("created", "updated", "unchanged", "skipped", "rejected"):
        print("  {:<10} {}".format(outcome, run["counts"][outcome]))
    for repair in run["repairs"]:
        example = repair["example"]
        print("  {} x {} ({!r} -> {!r})".format(repair["count"], repair["detail"], example["from"], example["to"]))
    if run["problem"]:
        sys.exit(run["problem"]["detail"])


def main(path, source):
    parameters = urllib.parse.urlencode({"mode": "validate", "fileName": os.path.basename(path), "source": source})
    content_type = TYPES.get(os.path.splitext(path)[1], "text/csv")
    with open(path, "rb") as file:
        content = file.read()
    sent = call("POST", "/imports?" + parameters, content, content_type)
    for column, guess in sent["guesses"].items():
        print("{} -> {} ({:.0%}, {})".format(column, guess["field"], guess["confidence"], guess["why"]))

    tried = finished(sent["id"])
    tell("Dry run:", tried)

    # Naming the dry run makes the server refuse if the settings changed since.
    body = json.dumps({"mode": "commit", "validatedRun": tried["run"]["id"]}).encode()
    call("POST", "/imports/{}/runs".format(sent["id"]), body)
    tell("Import:", finished(sent["id"]))

    for row in call("GET", "/imports/{}/rows?outcome=rejected&limit=5".format(sent["id"]))["items"]:
        for error in row["errors"]:
            print("  line {}, {}: {}".format(row["line"], error["column"] or "row", error["detail"]))
    with open("rejects.csv", "wb") as rejects:
        rejects.write(call("GET", "/imports/{}/rejects".format(sent["id"])))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
