#!/usr/bin/env python3
"""pack_schema_check.py SCHEMA THIDUA: the schema of packs takes what the command exports, and refuses, as the command does, what is broken."""
import copy
import json
import os
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("skipped: the package jsonschema is missing")
    sys.exit(77)


def main(schema_path, tool):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []

    exported = []
    for name, day in (("law-2003-d65", "2016-01-01"), ("law-2003", "2018-01-01"), ("law-2003", "2021-01-01"), ("law-2022", "2024-06-01"), ("law-2022", "2026-01-01"),
                      ("procuracy-2019", "2020-01-01"), ("procuracy-2024", "2025-01-01"), ("union-2014", "2016-01-01")):
        out = subprocess.run([tool, "rules", "export", name, "--received", day], capture_output=True, text=True, check=True).stdout
        exported.append(json.loads(out))
        failures += [f"{name} of {day}: {each.json_path}: {each.message}" for each in validator.iter_errors(exported[-1])]

    good = {"thidua": 1, "kind": "pack", "id": "acme", "name": {"vi": "ACME"}, "sector": "acme", "from": "2025-01-01", "instruments": [{"instrument": "01/QC"}],
            "provisions": [{"award": "advanced_worker", "subject": "individual", "rule": {"all_of": [{"rated": "good"}, {"consecutive": 2, "of": {"held": "advanced_worker"}}, {"members": "advanced", "at_least_percent": 70}],
                                                                                          "id": "acme.a", "reference": {"instrument": "01/QC", "article": 1}}}]}

    def is_read(document):
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8", delete=False) as file:
            json.dump(document, file)
        try:
            return subprocess.run([tool, "rules", "list", "--pack", file.name], capture_output=True).returncode == 0
        finally:
            os.unlink(file.name)

    def expect(document, wanted):
        if validator.is_valid(document) != wanted:
            failures.append(f"schema: {'refused' if wanted else 'accepted'}: {json.dumps(document)}")
        if is_read(document) != wanted:
            failures.append(f"reader: {'refused' if wanted else 'accepted'}: {json.dumps(document)}")

    expect(good, True)
    rule = lambda document: document["provisions"][0]["rule"]
    for change in (lambda d: d.pop("name"), lambda d: d.update(kind="plan"), lambda d: d.update(extra=1), lambda d: d.update({"from": "1/1/2025"}), lambda d: d["provisions"][0].update(award="nothing"),
                   lambda d: d["provisions"][0].pop("subject"), lambda d: rule(d).update(all_of=[]), lambda d: rule(d)["all_of"][0].update(rated="great"), lambda d: rule(d)["all_of"][1].update(consecutive=0),
                   lambda d: rule(d)["all_of"][1].pop("of"), lambda d: rule(d)["all_of"][2].update(at_least_percent=101), lambda d: rule(d)["all_of"][0].update(held="advanced_worker"),
                   lambda d: rule(d)["all_of"].append({"held": "pm_certificate"}), lambda d: rule(d)["all_of"].append({"pending": False}), lambda d: rule(d).update(id="Không"),
                   lambda d: rule(d)["reference"].pop("instrument")):
        document = copy.deepcopy(good)
        change(document)
        expect(document, False)
    for each in failures:
        print(each)
    return 1 if failures else 0


sys.exit(main(*sys.argv[1:]))
