# SPDX-License-Identifier: ISC
"""Whether a JSON value is of the shape that a schema asks for.

The words of JSON Schema that our schemas use, and no more: a result has to be
checked wherever it is read, with nothing that a BSD or a bare Python lacks.
Tests compare the answers with those of the `jsonschema` package.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Schema = Mapping[str, Any]
# Says what is wrong with a value, at a path; '' if nothing is.
Check = Callable[[Any, str], str]

TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}
# What only describes.
SILENT = {"$schema", "$id", "title", "description", "definitions"}


@functools.lru_cache(None)
def of(path: Path) -> Check:
    """Give the check of the schema in a file."""
    return compiled(json.loads(path.read_text(encoding="ascii")))


def compiled(schema: Schema) -> Check:
    """Give the check of a schema; raise KeyError for a word that is not known.

    What a definition refers to must not lead back to it.
    """

    def build(part: Schema) -> Check:
        if "$ref" in part:
            return build(schema["definitions"][part["$ref"].rpartition("/")[2]])
        words = dict.fromkeys(WORDS[word] for word in part if word not in SILENT)
        checks = [word(part, build) for word in words]

        def check(value: Any, path: str) -> str:
            for one in checks:
                if fault := one(value, path):
                    return fault
            return ""

        return check

    return build(schema)


def _type(part: Schema, _build: Callable[[Schema], Check]) -> Check:
    name = part["type"]
    kinds = TYPES[name]

    def check(value: Any, path: str) -> str:
        good = isinstance(value, kinds) and (
            not isinstance(value, bool) or bool in kinds
        )
        return "" if good else f"{path} is no {name}"

    return check


def _among(part: Schema, _build: Callable[[Schema], Check]) -> Check:
    choices = part.get("enum", [part.get("const")])
    return lambda value, path: "" if value in choices else f"{path} is unknown"


def _pattern(part: Schema, _build: Callable[[Schema], Check]) -> Check:
    matches = re.compile(part["pattern"]).search
    return lambda value, path: (
        f"{path} is not of its form"
        if isinstance(value, str) and not matches(value)
        else ""
    )


def _minimum(part: Schema, _build: Callable[[Schema], Check]) -> Check:
    least = part["minimum"]
    return lambda value, path: (
        f"{path} is too small"
        if isinstance(value, (int, float)) and not value >= least
        else ""
    )


def _required(part: Schema, _build: Callable[[Schema], Check]) -> Check:
    wanted = part["required"]

    def check(value: Any, path: str) -> str:
        if not isinstance(value, dict):
            return ""
        missing = [key for key in wanted if key not in value]
        return f"{path} has no {missing[0]}" if missing else ""

    return check


def _properties(part: Schema, build: Callable[[Schema], Check]) -> Check:
    known = {key: build(value) for key, value in part.get("properties", {}).items()}
    others = part.get("additionalProperties", True)
    other = build(others) if isinstance(others, Mapping) else None
    names = build(part["propertyNames"]) if "propertyNames" in part else None

    def check(value: Any, path: str) -> str:
        if not isinstance(value, dict):
            return ""
        for key, one in value.items():
            if names and (fault := names(key, f"{path}: the name {key!r}")):
                return fault
            if key in known:
                fault = known[key](one, f"{path}.{key}")
            elif other:
                fault = other(one, f"{path}.{key}")
            else:
                fault = "" if others else f"{path} has a {key!r}"
            if fault:
                return fault
        return ""

    return check


def _items(part: Schema, build: Callable[[Schema], Check]) -> Check:
    each = build(part["items"])

    def check(value: Any, path: str) -> str:
        if isinstance(value, list):
            for number, one in enumerate(value):
                if fault := each(one, f"{path}[{number}]"):
                    return fault
        return ""

    return check


WORDS: dict[str, Callable[[Schema, Callable[[Schema], Check]], Check]] = {
    "type": _type,
    "enum": _among,
    "const": _among,
    "pattern": _pattern,
    "minimum": _minimum,
    "required": _required,
    "properties": _properties,
    "additionalProperties": _properties,
    "propertyNames": _properties,
    "items": _items,
}
