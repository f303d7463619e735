#!/usr/bin/env python3
"""pack_schema_check.py SCHEMA_DIR THIDUA: the schema of packs takes what the command exports, and refuses, as the command does, what is
broken; those of `rules` take what the command lists, shows and compares."""
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


try:
    import referencing  # comes with jsonschema 4.18 and later
except ImportError:
    referencing = None


def validators(folder):
    schemas = {}
    for kind in ("pack", "rules", "rules-difference", "merit-record"):
        with open(os.path.join(folder, kind + ".schema.json"), encoding="utf-8") as file:
            schemas[kind] = json.load(file)
        jsonschema.Draft202012Validator.check_schema(schemas[kind])
    known = {schema["$id"]: schema for schema in schemas.values()}

    def one(schema):
        if referencing:
            return jsonschema.Draft202012Validator(schema, registry=referencing.Registry().with_resources((name, referencing.Resource.from_contents(each)) for name, each in known.items()))
        return jsonschema.Draft202012Validator(schema, resolver=jsonschema.RefResolver(base_uri=schema["$id"], referrer=schema, store=known))

    return {kind: one(schema) for kind, schema in schemas.items()}


def main(schema_folder, tool):
    by_kind = validators(schema_folder)
    validator = by_kind["pack"]
    failures = []

    exported = []
    for name, day in (("law-2003-d65", "2016-01-01"), ("law-2003", "2018-01-01"), ("law-2003", "2021-01-01"), ("law-2022", "2024-06-01"), ("law-2022", "2026-01-01"),
                      ("procuracy-2019", "2020-01-01"), ("procuracy-2024", "2025-01-01"), ("union-2014", "2016-01-01")):
        out = subprocess.run([tool, "rules", "export", name, "--received", day], capture_output=True, text=True, check=True).stdout
        exported.append(json.loads(out))
        failures += [f"{name} of {day}: {each.json_path}: {each.message}" for each in validator.iter_errors(exported[-1])]

    def written(*arguments):
        return json.loads(subprocess.run([tool, "rules", *arguments, "--format", "json"], capture_output=True, text=True, check=True).stdout)

    for kind, document in (("rules", written("list")), ("rules", written("list", "--received", "2026-11-01")), ("rules", written("show", "law-2022")), ("rules", written("show", "ministerial_fighter")),
                           ("rules-difference", written("diff", "law-2022", "procuracy-2024")), ("rules-difference", written("diff", "law-2003", "union-2014"))):
        failures += [f"{kind}: {each.json_path}: {each.message}" for each in by_kind[kind].iter_errors(document)]
        for change in (lambda d: d.update(extra=1), lambda d: d.pop("kind")):
            broken = copy.deepcopy(document)
            change(broken)
            if by_kind[kind].is_valid(broken):
                failures.append(f"{kind}: takes what is broken")
    if not any(each["witness"] for one in written("diff", "law-2022", "procuracy-2024")["differences"] for each in one["conditions"]):
        failures.append("rules-difference: no witness")

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
