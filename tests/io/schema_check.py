# SPDX-License-Identifier: BSL-1.0
"""schema_check.py SCHEMA_DIR THIDUA_TOOL READ_RECORD DATA_DIR: the JSON Schemas say what the reader does.

Real documents are valid. Documents that use every key are changed in one place at a time, and schema and reader must give
the same verdict, but for READER_IS_STRICTER and SCHEMA_IS_STRICTER. Needs jsonschema 4.10 or later.
"""
import concurrent.futures
import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

try:
    import jsonschema
except ImportError:
    print("skipped: there is no Python package jsonschema (Debian: python3-jsonschema)")
    sys.exit(77)

try:
    import referencing  # comes with jsonschema 4.18 and later
except ImportError:
    referencing = None

KINDS = ("commemorations", "calendar", "campaign", "plan", "merit-record", "diagnostics")
NOT_READ = ("diagnostics",)  # what is written only
CHECKED_ELSEWHERE = ("pack", "rules", "rules-difference")  # pack_schema_check.py

# What a schema can't say: the schema takes the document, the reader refuses it. Where (its JSON pointer), its message, why.
READER_IS_STRICTER = [
    (r"", r"found a decimal number", "2018.0 is an integer to JSON Schema"),
    (r"/commemorations/\d+/event$", r"the catalogue has no commemoration", "a schema does not know the catalogue"),
    (r"/span/1$", r"is out of range", "a span that ends before its start: two values compared"),
    (r"/held/to$", r"before it begins", "from after to: two values compared"),
    (r"/sources/\d+/to$", r"ends before it begins", "from after to: two values compared"),
    (r"/commemorations/\d+$", r"ends before it begins", "from after to: two values compared"),
    (r"/commemorations/\d+$", r"has one origin twice", "one origin in two spellings: values compared"),
    (r"/commemorations/\d+$", r"has no Vietnamese name", "a name of invisible characters"),
    (r"/commemorations/\d+$", r"already has commemoration", "ids compared between entries"),
    (r"/origins/\d+$", r"there is no solar day", "29/2 of a common year"),
    (r"/origins/\d+$", r"there is no lunar day", "the days of a lunar year are in a table"),
    (r"/(year|achievement_to)$", r"lies before its first year", "two values compared"),
    (r"/achievement_to$", r"after the decision", "two values compared"),
    (r"/date$", r"is no day of", "a day and a year compared"),
    (r"/service/\d+/to$", r"before it begins", "from after to: two values compared"),
    (r"/years/\d+/year$", r"is told twice", "years compared between entries"),
    (r"/initiatives/\d+/id$", r"is told twice", "ids compared between entries"),
    (r"/members/\w+$", r"a count of members", "a part above its total: two values compared"),
    (r"/votes/for$", r"the votes of", "a part above its total: two values compared"),
    (r"/attested/", r"there is no judgement", "a schema does not know the packs that are loaded"),
]
# The other way round: the reader takes what the schema refuses. The kinds of document, where it was changed, why.
SCHEMA_IS_STRICTER = [
    ("plan", r"^/(awards|diagnostics)(/|$)", "the reader takes any list"),
]

SPAN = [3, 40]
DUE = {"deadline": "--12-05", "inclusive": False, "wording": "trước ngày 05/12 hằng năm"}
NO_DAY = {"deadline": None, "inclusive": None, "wording": "thường xuyên"}

DOCUMENT = {
    "type": "Kế hoạch", "title": "Tổ chức phong trào thi đua năm 2018", "number": "402/KH-CĐ", "issued": "2018-02-28",
    "issued_not_before": "2018-01-05", "place": "Hà Nội", "issuer": "Công đoàn VKSND tối cao",
    "signatory": {"name": "Nguyễn Văn A", "position": "Chủ tịch", "capacity": "TM. BAN THƯỜNG VỤ"},
    "co_signatories": [{"name": "Trần Thị B", "position": "Giám đốc", "capacity": None}],
    "bases": [{"kind": "document", "verb": "căn cứ", "text": "Kế hoạch", "number": "09/KH-TLĐ", "date": "2018-01-05", "issuer": "Tổng Liên đoàn",
               "subject": "về thi đua", "span": SPAN}],
    "recipients": ["Công đoàn bộ phận", {"name": "VT, CSPL", "kind": "archive", "purpose": "để lưu"}],
    "people": [{"name": "Bùi Mạnh Cường", "offices": [{"title": "Chủ tịch", "body": "Công đoàn VKSND tối cao"}]}],
}

# Every key but `document`.
CAMPAIGN = {
    "title": "Phong trào thi đua năm 2018", "year": 2018, "form": "topical", "launcher": "Công đoàn VKSND tối cao", "phase_count_stated": 2,
    "participants": [{"name": "cán bộ, công chức", "abbreviation": "CBCC", "includes": ["cán bộ", "công chức"]}],
    "purposes": ["Nâng cao hiệu quả"], "contents": ["Thi đua lao động giỏi"],
    "themes": [{"text": "Mừng Đảng, mừng xuân", "kind": "slogan", "phase": 1, "launcher": "Tổng Liên đoàn", "span": SPAN}],
    "movements": [{"name": "Lao động giỏi", "kind": "mobilization", "launcher": "Tổng Liên đoàn", "sector": "hành chính", "aliases": ["Lao động sáng tạo"],
                   "from_year": 2016, "to_year": 2020, "span": SPAN}],
    "phases": [{"ordinal": 1, "from": "2018-01-01", "to": "2018-07-31", "from_precision": "year", "to_precision": "month", "from_wording": "từ đầu năm",
                "to_wording": "đến hết tháng 7", "theme": "hướng về cơ sở", "span": SPAN}],
    "commemorations": [{"text": "89 năm ngày thành lập Công đoàn Việt Nam", "event": "cong_doan_vn", "stated": 89, "computed": 89, "origin": "1929-07-28",
                        "target_year": 2018, "phase": 1, "stance": "run_up", "span": SPAN}],
    "congresses": [{"text": "Đại hội XII Công đoàn Việt Nam", "body": "Công đoàn Việt Nam", "ordinal": 12, "term": [2018, 2023], "reading": "may_be_shared",
                    "level": "central", "stance": "success", "phase": 1, "held": {"from": "2018-09-24", "to": "2018-09-26"}, "span": SPAN}],
    "year_counts": [{"text": "năm thứ ba thực hiện Nghị quyết", "stated": 3, "first_year": 2016, "body": "Đảng Cộng sản Việt Nam", "ordinal": 12, "span": SPAN}],
    "registration": {"deadline": "2018-03-10", "inclusive": False, "wording": "trước ngày 10/3/2018", "to": "Văn phòng Công đoàn", "from": "các Công đoàn bộ phận",
                     "subject": "bản đăng ký", "span": SPAN},
    "targets": [{"text": "100% đơn vị đăng ký", "share": 10000, "compared": "exactly", "of": "đơn vị", "phase": 1, "span": SPAN}],
    "drives": [{"text": "các đợt chào mừng", "phase": 1, "count": 2, "special": True}],
    "duties": [{"body": "Ban Chấp hành", "action": "phát động", "object": "phong trào", "due": DUE, "level": "section", "span": SPAN}],
    "reports": [{"from": "Công đoàn bộ phận", "to": "Công đoàn", "through": "Ban Thi đua", "frequency": "6 tháng", "purpose": "tổng hợp", "due": NO_DAY, "span": SPAN}],
    "reviews": [{"kind": "final_review", "phase": 1, "due": DUE, "span": SPAN}],
    "works": [{"name": "Công trình A", "owner": "Công đoàn A", "welcomes": "Đại hội XII", "registered": "2018-05-01"}],
    "commitments": [{"by": "Công đoàn A", "content": "giữ gìn kỷ cương"}],
    "recognitions": [{"what": "sáng kiến", "count": 12, "by": "Hội đồng", "year": 2017}],
    "steps": [{"step": "plan", "date": "2018-02-28"}],
}



def unshared(document):
    """The same with no object or list in two places, so that a change is one change."""
    return json.loads(json.dumps(document))


FLAT = unshared({"thidua": 1, "kind": "campaign", **CAMPAIGN, "document": DOCUMENT, "timeline": {"on": "2018-02-28"}})
NESTED = unshared({"thidua": 1, "kind": "campaign", "campaign": {**CAMPAIGN, "document": DOCUMENT}, "timeline": {}})
PLAN = unshared({
    "thidua": 1, "kind": "plan", "text_type": "plan", "truncated": False, "document": DOCUMENT, "campaign": CAMPAIGN,
    "awards": [{"name": "Bằng khen", "for": "Hoàn thành xuất sắc nhiệm vụ", "recipient": "Công đoàn A", "giver": "Tổng Liên đoàn", "year": 2018, "span": SPAN}],
    "diagnostics": [{"code": "anniversary-number", "severity": "error", "file": "plan.txt", "start": 3, "end": 40, "line": 1, "column": 4, "message": "sai số năm",
                     "help": "sửa thành 89", "fix": {"start": 3, "end": 5, "text": "89"}, "facts": []}],
})
CATALOGUE = {
    "thidua": 1, "kind": "commemorations", "extends": "vietnam",
    "commemorations": [
        {"id": "acme", "name": {"vi": "Ngày thành lập ACME", "en": "Founding of ACME"}, "aliases": ["ACME"], "kind": "founding", "scope": "organization",
         "origins": [{"calendar": "solar", "year": 1997, "month": 7, "day": 15, "leap_month": False, "precision": "day"},
                     {"calendar": "lunar", "year": 2025, "month": 6, "day": 29, "leap_month": True},
                     {"calendar": "solar", "month": 2, "day": 29}, {"calendar": "solar", "month": 4, "day": 30}],
         "basis": "gregorian_year", "great_day": True, "public_holiday": False, "from": "2000-01-01", "to": "2030-12-31",
         "sources": [{"instrument": "145/2013/NĐ-CP", "article": 4, "clause": 1, "point": "a", "from": "2013-12-16", "to": "2030-12-31", "needs_check": True,
                      "title": {"vi": "Nghị định", "en": "Decree"}}],
         "note": "thử", "day_confidence": "high", "year_confidence": "low"},
        {"id": "acme-month", "name": {"vi": "Tháng ACME"}, "kind": "response", "scope": "sector", "origins": [{"calendar": "solar", "month": 5, "precision": "month"}]},
        {"id": "acme.lunar", "name": {"vi": "Giỗ tổ ACME"}, "kind": "memorial", "scope": "locality", "origins": [{"calendar": "lunar", "month": 3, "day": 10}]},
    ],
}
JUDGEMENTS = ("movements", "productive", "outstanding", "outstanding_ministerial", "outstanding_national", "united", "creative", "thrifty", "best_leader", "model", "democratic")
RECORD = {
    "thidua": 1, "id": "r1", "subject": "individual", "name": "Nguyễn Văn A", "organization": "VKSND tối cao", "sectors": ["procuracy"], "first_year": 2012, "recruited": "2012-03-01",
    "closed": ["sanctions", "pending"],
    "years": [{"year": 2021, "rating": "excellent", "titles": ["advanced_worker", "grassroots_fighter"],
               "initiatives": [{"id": "sk1", "scope": "grassroots", "kind": "initiative", "used_for": ["grassroots_fighter", "pm_certificate"]}],
               "sanction": "none", "pending": False, "votes": {"for": 9, "total": 10}, "attested": {each: True for each in JUDGEMENTS}}],
    "grants": [{"award": "ministerial_certificate", "year": 2019, "achievement_to": 2018, "track": "merit", "decision": "1500/QĐ-BTP", "date": "2019-12-20"}],
    "service": [{"kind": "army", "from": "2001-09-30", "to": "2026-09-01", "factor": "1.5"}],
}
COLLECTIVE = {
    "id": "c1", "subject": "collective", "founded": "1994-07-02", "flag_eligible": True,
    "years": [{"year": 2021, "members": {"total": 20, "completed": 20, "advanced": 15, "grassroots_fighters": 2, "sanctioned": 0}, "leads_bloc": "ministerial", "exceeds_targets": True,
               "organizations_excellent": True, "thematic_leader": {"level": "national", "years": 5}}, {"year": 2022, "thematic_leader": "none"}],
}
# The documents that are changed: how deep, and the fewest changes to be made, refused by both and accepted by both. What lies
# deeper in the nested shape and in a plan are the objects of the flat shape again.
FULL = [(FLAT, 99, 2500, 1700, 600), (NESTED, 2, 250, 180, 60), (PLAN, 3, 800, 500, 200), (CATALOGUE, 99, 550, 400, 100), (RECORD, 99, 400, 250, 60), (COLLECTIVE, 99, 200, 120, 40)]

# Changes that no general rule makes: a document, a JSON pointer, the new value.
SPECIAL = [
    (FLAT, "/commemorations/0/computed", 88),
    (FLAT, "/commemorations/0/event", "no_such_event"),
    (FLAT, "/document/number", "1/"),
    (FLAT, "/document/number", " 15 /\tKH – LĐLĐ "),
    (FLAT, "/document/number", "15KH/ĐTNK-BTG"),
    (FLAT, "/document/type", "KẾ  HOẠCH"),
    (FLAT, "/document/type", "thư ngỏ"),
    (FLAT, "/document/number", " \t"),
    (FLAT, "/phases", [{}] * 999),
    (FLAT, "/phases", [{}] * 1000),
    (FLAT, "/themes/0/span", [40, 3]),
    (FLAT, "/themes/0/span", [3, 3]),
    (FLAT, "/congresses/0/held/to", "2018-09-23"),
    (FLAT, "/congresses/0/term", [2023, 2018]),
    (FLAT, "/phases/0/to", "2017-12-31"),
    (FLAT, "/registration", {"deadline": None, "inclusive": None}),
    (FLAT, "/registration", {"deadline": None, "inclusive": True}),
    (FLAT, "/registration", {"inclusive": False}),
    (FLAT, "/registration", {"wording": "ngay từ đầu năm"}),
    (FLAT, "/registration", {"deadline": "2018-03-10"}),
    (FLAT, "/registration", {"deadline": "2018-03-10", "inclusive": None}),
    (FLAT, "/registration", {}),
    (FLAT, "/campaign", None),
    (FLAT, "/campaign", {}),
    (FLAT, "/thidua", 2),
    (FLAT, "/kind", "commemorations"),
    (NESTED, "/title", "hai chỗ"),
    (NESTED, "/campaign/timeline", {}),
    (NESTED, "/campaign/kind", "campaign"),
    (PLAN, "/campaign/document", DOCUMENT),
    (PLAN, "/campaign/document", None),
    (PLAN, "/timeline", {}),
    (CATALOGUE, "/commemorations/1/id", "acme"),
    (CATALOGUE, "/commemorations/0/name/vi", "\u200b"),
    (CATALOGUE, "/commemorations/0/to", "1999-12-31"),
    (CATALOGUE, "/commemorations/0/sources/0/to", "2013-12-15"),
    (CATALOGUE, "/commemorations/0/origins/1/month", 7),  # 2025 has no leap month 7
    (CATALOGUE, "/commemorations/2/origins/0", {"calendar": "lunar", "month": 3, "day": 30}),
    (CATALOGUE, "/commemorations/2/origins/0", {"calendar": "lunar", "month": 3, "day": 31}),
    (CATALOGUE, "/commemorations/2/origins/0", {"calendar": "lunar", "month": 3, "precision": "month"}),
    (CATALOGUE, "/commemorations/1/origins/0", {"calendar": "solar", "month": 5, "day": 1, "precision": "month"}),
    (CATALOGUE, "/commemorations/1/origins/0", {"calendar": "solar", "month": 5, "precision": "day"}),
    (CATALOGUE, "/commemorations/1/origins/0", {"calendar": "solar", "month": 2, "day": 29}),
    (CATALOGUE, "/commemorations/1/origins/0", {"calendar": "solar", "year": 2023, "month": 2, "day": 29}),
    (CATALOGUE, "/commemorations/1/origins/0", {"calendar": "solar", "month": 2, "day": 30}),
    (CATALOGUE, "/commemorations/1/origins/0", {"calendar": "solar", "month": 4, "day": 31}),
    (CATALOGUE, "/commemorations/1/origins/0", {"calendar": "solar", "month": 12, "day": 31, "leap_month": True}),
    (CATALOGUE, "/commemorations/1/origins", [{"calendar": "solar", "month": 5, "day": 1}] * 2),
    (RECORD, "/subject", "collective"),
    (COLLECTIVE, "/subject", "household"),
    (RECORD, "/founded", "1994-07-02"),
    (RECORD, "/flag_eligible", False),
    (RECORD, "/years/0/members", {}),
    (RECORD, "/years/0/leads_bloc", "none"),
    (RECORD, "/years/0/exceeds_targets", True),
    (RECORD, "/years/0/organizations_excellent", False),
    (RECORD, "/years/0/thematic_leader", "none"),
    (RECORD, "/years", [{"year": 2012}, {"year": 2011}]),
    (RECORD, "/years/0/votes", {"for": 11, "total": 10}),
    (RECORD, "/years/0/votes", {"for": 11}),
    (RECORD, "/years/0/attested/x", True),
    (RECORD, "/years/0/attested/", True),
    (RECORD, "/grants/0/achievement_to", 2020),
    (RECORD, "/grants/0/award", "advanced_worker"),
    (RECORD, "/years/0/titles/0", "pm_certificate"),
    (RECORD, "/closed", ["members"]),
    (RECORD, "/service/0/to", "2001-09-29"),
    *((RECORD, "/service/0/factor", each) for each in ("1", "007.50", "0", "0.000", "1.", ".5", "+1", "-1", "1e2", "1,5", "123456789.123456789", "1234567890", "0.0000000001", "1.5000000000000", " 1")),
    *((COLLECTIVE, "/years/0/thematic_leader", each) for each in ({}, {"level": "national"}, {"years": 5}, {"level": "central", "years": 5}, {"level": "ministerial", "years": 0}, "yes")),
    (CATALOGUE, "/commemorations/1/origins", [{"calendar": "solar", "month": 5, "day": 1}, {"calendar": "solar", "month": 5, "day": 1, "precision": "day"}]),
]

problems = []


def problem(text):
    problems.append(text)
    print(text)


# ---------------------------------------------------------------------------------------------------------- the schemas


def load_schemas(folder):
    schemas = {kind: json.loads((folder / f"{kind}.schema.json").read_text(encoding="utf-8")) for kind in KINDS}
    for kind, schema in schemas.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        if schema["$id"] != f"urn:thidua:schema:{kind}:1":
            problem(f"{kind}: $id is {schema['$id']}")
    extra = sorted(path.name for path in folder.iterdir() if path.name not in {f"{kind}.schema.json" for kind in KINDS + CHECKED_ELSEWHERE})
    if extra:
        problem(f"schemas that are not checked: {extra}")
    return schemas


def validator_of(schemas, kind, make=jsonschema.Draft202012Validator):
    known = {schema["$id"]: schema for schema in schemas.values()}
    if referencing:
        found_by = {"registry": referencing.Registry().with_resources((name, referencing.Resource.from_contents(schema)) for name, schema in known.items())}
    else:
        found_by = {"resolver": jsonschema.RefResolver(base_uri=schemas[kind]["$id"], referrer=schemas[kind], store=known)}
    return make(schemas[kind], format_checker=jsonschema.FormatChecker(), **found_by)


def properties_in(schema):
    """Every `properties` of a schema, with its place."""
    if isinstance(schema, list):
        for at, each in enumerate(schema):
            yield from ((f"/{at}{where}", found) for where, found in properties_in(each))
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "properties" and isinstance(value, dict):
                yield "", value
            yield from ((f"/{key}{where}", found) for where, found in properties_in(value))


def kind_of(document):
    """Merit records do not name their kind."""
    return document.get("kind", "merit-record")


def check_every_key_is_used(schemas, documents):
    seen = set()
    plain = jsonschema.Draft202012Validator.VALIDATORS["properties"]

    def noting(validator, properties, instance, schema):
        if isinstance(instance, dict):
            seen.update((id(properties), key) for key in properties if key in instance)
        return plain(validator, properties, instance, schema)

    recorder = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"properties": noting})
    for document in documents:
        for _ in validator_of(schemas, kind_of(document), recorder).iter_errors(document):
            pass  # told elsewhere
    for kind, schema in schemas.items():
        for where, properties in properties_in(schema):
            for key, value in properties.items():
                if value is not False and (id(properties), key) not in seen:
                    problem(f"{kind}{where}: no document here uses key {key}")


# ------------------------------------------------------------------------------------------------------------- the tool


class Reader:
    """The verdicts of the library's reader, by way of the command."""

    def __init__(self, tool, read_record, folder):
        self.tool = tool
        self.read_record = read_record
        self.folder = pathlib.Path(folder)

    def output(self, *arguments):
        ran = subprocess.run([self.tool, *map(str, arguments)], stdout=subprocess.PIPE, check=False)
        if ran.returncode not in (0, 1):
            problem(f"{arguments}: exit status {ran.returncode}")
            return {}
        return json.loads(ran.stdout)

    def refusal(self, kind, document):
        """Nothing where the document is read, else the place and the message; a failure behind the reader is at "?"."""
        file = self.folder / f"{threading.get_ident()}.json"
        file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        if kind == "merit-record":
            call = [self.read_record, file]
        else:
            call = [self.tool, *(("calendar", "--year", "2027", "--catalogue", file) if kind == "commemorations" else ("show", file, "--on", "2018-03-01")), "--lang", "en"]
        ran = subprocess.run([*map(str, call)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8", check=False)
        if ran.returncode in (0, 1):
            return None
        said = re.search(re.escape(file.name) + r"#(\S*): (.*)", ran.stderr)
        if ran.returncode != 2 or not said:
            return "?", f"exit status {ran.returncode}: {ran.stderr.strip()}"
        return said.group(1), said.group(2)


# -------------------------------------------------------------------------------------------------------------- changes


def places(value, path=()):
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from places(child, (*path, key))


def pointer(path):
    return "".join(f"/{each}" for each in path)


def put(document, path, value):
    if not path:
        return value
    changed = copy.deepcopy(document)
    at = changed
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return changed


def value_at(document, path):
    for key in path:
        document = document.get(key, "(removed)") if isinstance(document, dict) else document[key]
    return document


def without(document, path):
    changed = copy.deepcopy(document)
    at = changed
    for key in path[:-1]:
        at = at[key]
    del at[path[-1]]
    return changed


def with_x(value):
    """The same with an "x" in every object."""
    if isinstance(value, dict):
        # "attested" is no place for it: its keys are judgements.
        return {**{key: child if key == "attested" else with_x(child) for key, child in value.items()}, "x": {"mine": [1, None]}}
    return [with_x(child) for child in value] if isinstance(value, list) else value


def type_name(value):
    return {dict: "object", list: "list", str: "text", bool: "boolean", int: "integer", float: "decimal"}.get(type(value), "null")


def new_values(value):
    """What may stand in the place of a value instead: other types, other ranges, other texts."""
    yield from (other for other in (None, True, 7, 7.5, "no such thing", [], {}) if type_name(other) != type_name(value))
    if type(value) is int:
        yield from (-1, 0, 1, 999, 1000, 9999, 10000, 1000000, 1000001, 2147483647, 2147483648, 10**30, float(value))
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, str):
        yield from ("", " \t", "no such thing", "Unknown")
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            yield from ("1399-12-31", "1400-01-31", "2018-02-29", "2018-13-01", "2018-1-1", "28/02/2018", "20180228", "2018-02-28T00:00", "--02-28")
        if value.startswith("--"):
            yield from ("--02-29", "--02-30", "--13-01", "--1-1", "2018-02-28", "2018-02-30", "12-05")
        if re.fullmatch(r"[a-z_.-]+", value):
            yield from ("-a", "a-", "A", "a b", "đ", value.upper())
    elif isinstance(value, list):
        yield from (value[:-1], value + value[-1:], value + [7.5])


def changes(document, deepest):
    """Every document that differs from this one in one place: the path of the place, and the document."""
    for path, value in places(document):
        if len(path) > deepest:
            continue
        if path:
            for other in new_values(value):
                yield path, put(document, path, other)
        if path and isinstance(path[-1], str):
            yield path, without(document, path)
        if isinstance(value, dict):
            yield path, put(document, path, {**value, "unknown": 1})
            yield path, put(document, path, {**value, "x": [None]})


def check_plans(validators, reader, data):
    """What `read` and `check` write of the plans among the data; those documents."""
    written = []
    plans = sorted((data / "plans").glob("*.txt"))
    if not plans:
        problem("there is no plan to read")
    finds = {}  # some plans are right; not all
    for path in plans:
        for command, kind in (("read", "plan"), ("check", "diagnostics")):
            document = reader.output(command, path, "--format", "json")
            written.append(document)
            finds[command] = finds.get(command, 0) + len(document["diagnostics"])
            for fault in validators[kind].iter_errors(document):
                problem(f"{command} {path.name}#{pointer(fault.absolute_path)}: {fault.message[:200]}")
            for change in ({"thidua": 2}, {"kind": "calendar"}, {"diagnostics": None} if kind == "diagnostics" else {"campaign": None}):
                if validators[kind].is_valid({**document, **change}):
                    problem(f"{kind}: {change} is accepted")
    for command, count in finds.items():
        if count == 0:
            problem(f"{command} finds nothing in any plan")
    return written


# ----------------------------------------------------------------------------------------------------------- comparison


class Comparison:
    def __init__(self, schemas, reader):
        self.validators = {kind: validator_of(schemas, kind) for kind in KINDS}
        self.reader = reader
        self.used = set()
        self.enumerators = []  # (kind, path, document): where both sides name the values that may stand there, each of them does
        self.counts = {"changes": 0, "refused by both": 0, "accepted by both": 0, "known differences": 0}

    def is_known(self, kind, path, refusal):
        if refusal:
            where, message = refusal
            rows = [row for row in READER_IS_STRICTER if re.search(row[0], where) and re.search(row[1], message)]
        else:
            rows = [row for row in SCHEMA_IS_STRICTER if row[0] == kind and re.search(row[1], pointer(path))]
        self.used.update(rows)
        return bool(rows)

    def note_enumerators(self, kind, path, document, fault, refusal):
        named = set(fault.validator_value) if fault and fault.validator == "enum" else set()
        listed = re.search(r"is not one of the values \(the values are (.*)\)$", refusal[1]) if refusal and refusal[0] == pointer(path) else None
        named.update(listed.group(1).split(", ") if listed else ())
        self.enumerators += [(kind, path, put(document, path, name)) for name in sorted(named - {None})]

    def run(self, kind, changed):
        """Compares (path, document) pairs of one kind; returns how many were made, refused by both and accepted by both."""
        changed = list(changed)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            refusals = pool.map(lambda each: self.reader.refusal(kind, each[1]), changed)
            made, refused, accepted = len(changed), 0, 0
            for (path, document), refusal in zip(changed, refusals):
                fault = next(self.validators[kind].iter_errors(document), None)
                if path and value_at(document, path) == "no such thing":
                    self.note_enumerators(kind, path, document, fault, refusal)
                if bool(fault) == bool(refusal) and not (refusal and refusal[0] == "?"):
                    refused += bool(fault)
                    accepted += not fault
                elif self.is_known(kind, path, refusal):
                    self.counts["known differences"] += 1
                else:
                    value = value_at(document, path)
                    schema_says = f"refuses: {fault.message[:120]}" if fault else "accepts"
                    reader_says = f"refuses: {refusal[0]}: {refusal[1]}" if refusal else "accepts"
                    problem(f"{kind}#{pointer(path)} = {json.dumps(value, ensure_ascii=False)[:80]}: the schema {schema_says}; the reader {reader_says}")
        self.counts["changes"] += made
        self.counts["refused by both"] += refused
        self.counts["accepted by both"] += accepted
        return made, refused, accepted


def check_calendar(validator, listing):
    """No command reads a calendar: every key is needed, and only these may be null."""
    first = {**listing, "anniversaries": listing["anniversaries"][:1]}
    may_be_null = ("ordinal", "milestone", "adjusted")
    made = 0
    for path, value in places(first):
        candidates = [] if not path else [other for other in (None, True, 7.5, [], {}) if type_name(other) != type_name(value)]
        for other in candidates:
            made += 1
            is_fine = other is None and path[-1] in may_be_null
            if validator.is_valid(put(first, path, other)) != is_fine:
                problem(f"calendar#{pointer(path)} = {other}: {'refused' if is_fine else 'accepted'} by the schema")
        if path and isinstance(path[-1], str) and validator.is_valid(without(first, path)):
            problem(f"calendar#{pointer(path)}: the schema does not miss it")
        if isinstance(value, dict) and validator.is_valid(put(first, path, {**value, "unknown": 1})):
            problem(f"calendar#{pointer(path)}: the schema accepts an unknown key")
    if made < 40:
        problem(f"calendar: only {made} changes made")


def main():
    schema_dir, tool, read_record, data_dir = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4])
    schemas = load_schemas(schema_dir)
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(tool, read_record, folder)
        comparison = Comparison(schemas, reader)

        # Real documents.
        campaigns = sorted((data_dir / "campaigns").glob("*.json"))
        real = [(str(path), json.loads(path.read_text(encoding="utf-8"))) for path in campaigns]
        real += [(f"show {path}", reader.output("show", path, "--format", "json")) for path in campaigns]
        listings = [(f"calendar {flag}", reader.output("calendar", "--year", "2027", "--format", "json", *flag.split())) for flag in ("", "--unverified")]
        real += listings
        if not campaigns or not all(listing.get("anniversaries") for _, listing in listings):
            problem("there is no campaign or no calendar to check")
        for name, document in real:
            for fault in comparison.validators[document.get("kind", "campaign")].iter_errors(document):
                problem(f"{name}#{pointer(fault.absolute_path)}: {fault.message[:200]}")

        # Documents with every key, without and with "x".
        documents = [document for document, *_ in FULL]
        with_mine = [with_x(document) for document in documents]
        listing = listings[1][1]
        for document in documents + with_mine:
            comparison.run(kind_of(document), [((), document)])
        if comparison.counts["accepted by both"] != 2 * len(FULL):
            problem("not every full document is accepted")
        plans = check_plans(comparison.validators, reader, data_dir)
        check_every_key_is_used(schemas, documents + with_mine + [with_x(listing)] + plans)
        check_calendar(comparison.validators["calendar"], listing)

        # One change at a time.
        for document, deepest, least_made, least_refused, least_accepted in FULL:
            made, refused, accepted = comparison.run(kind_of(document), changes(document, deepest))
            if made < least_made or refused < least_refused or accepted < least_accepted:
                problem(f"{kind_of(document)}: only {made} changes made, {refused} refused, {accepted} accepted")
        values = comparison.enumerators
        if len(values) < 130:
            problem(f"only {len(values)} enumerators tried")
        for kind in KINDS:
            if kind in NOT_READ:
                continue
            comparison.run(kind, [(path, document) for of, path, document in values if of == kind])
        for document, where, value in SPECIAL:
            path = tuple(int(key) if key.isdigit() else key for key in where.split("/")[1:])
            comparison.run(kind_of(document), [(path, put(document, path, value))])
        for row in READER_IS_STRICTER + SCHEMA_IS_STRICTER:
            if row not in comparison.used:
                problem(f"a difference that never showed: {row}")

    counts = ", ".join(f"{number} {what}" for what, number in comparison.counts.items())
    print(f"{len(real)} real documents; {counts}; {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
