#!/usr/bin/env python3
"""schema_check.py SCHEMA RECORD_SCHEMA TABLE…: the schema of tables of scenarios is one, takes our tables, and refuses broken ones."""
import copy
import json
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: the package jsonschema is missing")
    sys.exit(77)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def load_schema(path):
    """With references in full: old releases of jsonschema lose the document that a short one is in."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return json.loads(text.replace('"$ref": "#', '"$ref": "' + json.loads(text)["$id"] + "#"))


def main(schema_path, record_path, *tables):
    schema, record = load_schema(schema_path), load_schema(record_path)
    jsonschema.Draft202012Validator.check_schema(schema)
    known = {each["$id"]: each for each in (schema, record)}
    try:
        import referencing

        found_by = {"registry": referencing.Registry().with_resources((name, referencing.Resource.from_contents(each)) for name, each in known.items())}
    except ImportError:
        found_by = {"resolver": jsonschema.RefResolver(base_uri=schema["$id"], referrer=schema, store=known)}
    validator = jsonschema.Draft202012Validator(schema, **found_by)

    failures = []
    for path in tables:
        document = load(path)
        failures += [f"{path}: {each.json_path}: {each.message}" for each in validator.iter_errors(document)]

    good = {"thidua": 1, "kind": "scenarios", "award": "ministerial_fighter", "year": 2025, "received": "2025-12-15",
            "cases": [{"name": "a", "given": {"rated": {"good": "2020-2025"}, "open": ["titles"]}, "then": {"truth": "no", "conditions": {"b": {"measured": [1, None]}}}}]}

    def broken(change):
        document = copy.deepcopy(good)
        change(document)
        if validator.is_valid(document):
            failures.append(f"accepted: {json.dumps(document)}")

    if not validator.is_valid(good):
        failures.append("a good table is refused")
    case = lambda document: document["cases"][0]
    broken(lambda d: d.pop("cases"))
    broken(lambda d: d.update(kind="pack"))
    broken(lambda d: d.update(case=[]))
    broken(lambda d: d.update(received="15/12/2025"))
    broken(lambda d: case(d).pop("name"))
    broken(lambda d: case(d).pop("then"))
    broken(lambda d: case(d).update(then="maybe"))
    broken(lambda d: case(d)["then"].pop("truth"))
    broken(lambda d: case(d)["given"].update(rate={}))
    broken(lambda d: case(d)["given"]["rated"].update(super=2025))
    broken(lambda d: case(d)["given"]["rated"].update(good="2020-"))
    broken(lambda d: case(d)["given"].update(open=["title"]))
    broken(lambda d: case(d)["given"].update(open="all"))
    broken(lambda d: case(d).update(record={"id": "r"}))
    broken(lambda d: d.update(excused=[{"rules": ["a"], "keys": ["b"]}]))
    broken(lambda d: case(d).update(name=""))
    broken(lambda d: d.update(excused=[{"rules": ["a"], "keys": ["b"], "reason": ""}]))
    broken(lambda d: case(d).update(record={"id": "r", "subject": "individual"}))
    broken(lambda d: case(d)["then"].update(truth="no_rule_in_force"))
    broken(lambda d: case(d)["then"].update(fails=[]))
    broken(lambda d: case(d)["then"].update(conditions={}))
    broken(lambda d: case(d)["then"].update(conditions={"b": {}}))
    broken(lambda d: case(d)["then"].update(conditions={"b": {"x": 1}}))
    broken(lambda d: d.update(options={"law-2022": {"consumption": "two_years"}}))
    broken(lambda d: d.update(options={"law-2003": {"excellent_collective": "bars"}}))
    broken(lambda d: d.update(options={"union-2014": {}}))
    broken(lambda d: d.update(options={}, rule={"held": "advanced_worker"}))
    good["options"] = {"law-2022": {"consumption": "three_years", "excellent_collective": "bars"}, "law-2003": {"consumption": "free"}, "law-2003-d65": {}}
    good["cases"].append({"name": "b", "options": {}, "received": "1999-12-15", "then": {"truth": "no_rule_in_force"}})
    if not validator.is_valid(good):
        failures.append("a good table with options is refused")
    for each in failures:
        print(each)
    return 1 if failures else 0


sys.exit(main(*sys.argv[1:]))
