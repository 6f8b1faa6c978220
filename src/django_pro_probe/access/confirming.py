"""What arrives at a sink is tried with payloads, one input at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django.apps import apps

from django_pro_probe import replay
from django_pro_probe.access import actors, input_letters, markup, sinks, surroundings
from django_pro_probe.access.inputs import Input, Inputs, Sent
from django_pro_probe.access.marked_requests import FREE, MarkedRequests, is_refused
from django_pro_probe.access.ownership import is_own, user_model
from django_pro_probe.access.payloads import (
    addresses,
    at_sinks,
    html,
    kept_files,
    lookups,
    objects,
    paths,
    programs,
    sql,
    texts,
)
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.asked_for import is_address

Event = dict[str, Any]
_TEXT = 300
_FEW = 2
_UNHEARD = ("named", "format", "column", "begun")
"""What is tried although no letters have arrived."""
_BEGINS = re.compile(r"(?:startswith|removeprefix)\(\s*['\"](\w{1,12})['\"]")
"""What the names of parameters may have to begin with."""
_FED = re.compile(r"\bexpat\b|\bXML(Pull)?Parser\b|\bmake_parser\b")
"""Parsers of XML that are given a text bit by bit, which is not heard."""
_COLUMN = re.compile(
    r"((group|sort|order)(ed|ing)?(_?by)?|by|fields?|columns?|dimensions?|metrics?|attributes?)",
    re.I,
)
"""Names of inputs that name a field of rows: letters may come no further than a list of them."""
_RAW_SQL = re.compile(r"\.(execute|raw|extra)\(|\bRawSQL\(")
_WORDS = re.compile(r"['\"](\w+)['\"]")
_ARCHIVES = (".zip", ".tar", ".gz", ".tgz")
KINDS = {
    "lookup": "lookup", "template": "template", "path": "path", "host": "host", "address": "host",
    "command": "command", "code": "code", "import": "module", "pickle": "objects",
    "yaml": "objects", "jsonpickle": "objects", "rows": "objects", "xml": "xml",
    "zip": "zip", "tar": "tar",
    "gzip": "packed", "zlib": "packed", "bz2": "packed", "lzma": "packed",
    "pattern": "pattern", "redirect": "redirect", "sql-error": "sql",
    "sql-run": "sql", "message": "message", "mail": "mail",
    "log": "log", "raw-mail": "raw-mail",
}  # fmt: skip
"""Kind of a hit -> what is tried."""
NAMES = {
    "sql": "sql", "html": "html", "redirect": "redirect", "path": "path", "zip": "archive",
    "tar": "archive", "upload": "upload", "command": "command", "code": "code", "module": "code",
    "template": "template", "format": "template", "objects": "objects", "xml": "entity",
    "host": "host", "lookup": "lookup", "named": "lookup", "pattern": "pattern", "regex": "pattern",
    "hexadecimal": "objects", "packed": "objects", "column": "lookup",
    "message": "flashed", "mail": "mail", "formula": "formula",
    "log": "log", "raw-mail": "raw mail", "begun": "sql",
}  # fmt: skip
"""What was tried -> the kind of the `sink` event."""


class Confirming(MarkedRequests):
    """Looks at where letters of an input arrive, and what a payload does there."""

    def _collect(
        self,
        seen: Seen,
        inputs: Inputs,
        found: dict[tuple[str, int], tuple[Seen, sinks.Hit | None]],
    ) -> None:
        for hit in seen.hits:
            kind = KINDS.get(hit.kind)
            if kind == "redirect":
                continue  # the answer tells
            if hit.kind == "regex":
                kind = f"regex {hit.detail}"
            if kind is not None and hit.number >= 0:
                found.setdefault((kind, hit.number), (seen, hit))
            names_a_file = hit.kind == "file-named" or kept_files.is_written(hit)
            named = inputs.numbered(hit.number) if names_a_file else None
            if named is not None and named.where in FREE:
                found.setdefault(("upload", hit.number), (seen, None))
        response = seen.response
        for execution in response.recording.executions:
            for number in input_letters.found(execution.sql):
                found.setdefault(
                    ("sql", number), (seen, sinks.Hit("sql", number, execution.sql, None))
                )
        places = [response.headers.get("Location", ""), addresses.sent_to(response)[0]]
        if response.failure is not None and response.failure.type == "NoReverseMatch":
            places.append(response.failure.message)
        for text in places:
            for number in input_letters.found(text):
                each = inputs.numbered(number)
                if each is not None and each.name != "Referer":  # back to where one comes from
                    found.setdefault(("redirect", number), (seen, None))
        if 300 <= response.status < 400 and not is_refused(response):
            self.redirects = True
        if self.redirects:
            marked = [each for each in inputs.known.values() if each.marked]
            few = [each for each in marked if each.where in ("query", "form", "json", "path")]
            for each in few if len(few) < 4 else filter(lambda each: is_address(each.name), few):
                found.setdefault(("redirect", each.number), (seen, None))
            for each in inputs.known.values():  # what a check of the project's own has refused
                if not each.marked and each.where in FREE and is_address(each.name):
                    found.setdefault(("redirect", each.number), (seen, None))
        for each in inputs.known.values():
            checked = self.prefixes or self.endings
            if each.marked and is_address(each.name) and checked:
                found.setdefault(("host", each.number), (seen, None))
        if markup.is_html(response.headers.get("Content-Type", "")):
            for number in input_letters.found(response.body):
                found.setdefault(("html", number), (seen, None))
        if re.search(r"fromhex|unhexlify", self.source) and "pickle" in self.source:
            for each in inputs.known.values():
                if each.where in ("cookie", "query", "form", "header"):
                    found.setdefault(("hexadecimal", each.number), (seen, None))
        for each in inputs.known.values():
            if each.where == "key" and (self._looked_at(seen) or self._models_met()):
                found.setdefault(("named", each.number), (seen, None))
        for each in inputs.known.values():
            if each.where in FREE and _COLUMN.fullmatch(each.name.rpartition(".")[2]):
                found.setdefault(("column", each.number), (seen, None))
                if _RAW_SQL.search(self.around):
                    found.setdefault(("begun", each.number), (seen, None))
        for each in inputs.known.values() if self.formats else ():
            if each.marked and each.where in ("query", "form", "json"):
                found.setdefault(("format", each.number), (seen, None))
        for each in inputs.known.values():
            if each.where == "file":
                found.setdefault(("upload", each.number), (seen, None))
                if re.search(r"\bzipfile\b|\.zip\b", self.around):
                    found.setdefault(("zip", each.number), (seen, None))
                if re.search(r"\btarfile\b|\.tar\b", self.around):
                    found.setdefault(("tar", each.number), (seen, None))
            if each.where in ("file", "body") and _FED.search(self.around):
                unheard = sinks.Hit("xml", each.number, "", None, "file")
                found.setdefault(("xml", each.number), (seen, unheard))

    def _looked_at(self, seen: Seen) -> list[Any]:
        """Models of the project's own whose rows a request looked for."""
        models = dict.fromkeys(
            each.model._meta.concrete_model
            for each in seen.response.recording.executions
            if each.kind == "select" and each.model is not None
        )
        return [model for model in models if is_own(model) and model is not user_model()][:_FEW]

    def _models_met(self) -> list[Any]:
        """Those whose rows the endpoint was seen to look for."""
        met = self.trying.met
        return [model for model in met if is_own(model) and model is not user_model()][:_FEW]

    def _columns_named(self) -> list[str]:
        """Columns of rows that the code around the view names in texts: a statement of the
        project's own tells of no model."""
        written = set(_WORDS.findall(self.around))
        package = surroundings.package_of(self.endpoint.view_class or self.endpoint.view)
        beside = (each for each in apps.get_models() if each.__module__.startswith(package))
        fields = (
            field.column
            for model in (*self.trying.met, *beside)
            for field in model._meta.concrete_fields
            if is_own(model)
        )
        return [each for each in dict.fromkeys(fields) if each in written][:_FEW]

    def _attempts(
        self, kind: str, each: Input, seen: Seen, hit: sinks.Hit | None
    ) -> Iterator[Attempt]:
        if kind == "html":
            yield from html.attempts(each, seen)
        elif kind == "redirect":
            yield from addresses.redirect(each, self.prefixes)
        elif kind in ("zip", "tar"):
            members = [name for name in (".txt", *self.extensions) if name not in _ARCHIVES]
            for packed in ("tar", "tgz") if kind == "tar" else (kind,):
                for extension in dict.fromkeys(members):
                    yield from paths.archive(each, packed, extension)
        elif kind == "upload":
            by_name = kept_files.upload_name if each.where in FREE else kept_files.upload
            yield from by_name(each)
        elif kind == "format":
            yield from programs.formatted(each, self.formats)
        elif kind == "named":
            begins = list(dict.fromkeys(_BEGINS.findall(self.source)))[:_FEW]
            looked_at = self._looked_at(seen) or self._models_met()  # a name may be refused before
            yield from lookups.named_lookup(looked_at, begins, seen)
        elif kind == "column":
            yield from lookups.column(self._models_met(), seen)
        elif kind == "begun":
            yield from sql.begun(each, self._columns_named())
        elif kind == "formula":
            yield from texts.formula(each)
        elif kind == "hexadecimal":
            yield from objects.in_hexadecimal(each)
        elif kind == "host":
            yield from addresses.host(each, self.prefixes, self.endings, arrived=hit is not None)
        elif hit is not None:
            for attempt in at_sinks.attempts(kind, each, hit):
                yield from texts.in_a_file(each, attempt)

    def _confirmed(
        self,
        inputs: Inputs,
        actor: str,
        found: dict[tuple[str, int], tuple[Seen, sinks.Hit | None]],
    ) -> Iterator[Event]:
        # What nothing was heard of comes last: the number of requests is bounded.
        ordered = sorted(found.items(), key=lambda item: item[0][0] in _UNHEARD)
        for (kind, number), (seen, hit) in ordered:
            each = inputs.numbered(number)
            if each is None or (kind, each.where, each.name, inputs.method) in self.proved:
                continue
            if kind in ("named", "column") and ("lookup", number) in found:
                continue
            if kind == "begun" and ("sql", number) in found:
                continue
            for attempt in self._attempts(kind, each, seen, hit):
                if self.left <= 0:
                    return
                self.left -= 1
                # One row of a list that names no field has all of them refused.
                alike = inputs.beside(each) if kind == "lookup" else []
                same_in = dict.fromkeys((number, *(one.number for one in alike)), attempt.payload)
                sent = inputs.request(same_in)
                tried, _ = self._send(sent, actor)
                proof = attempt.proved(tried)
                if proof is None or not self._is_controlled(inputs, number, attempt, actor):
                    continue
                self.proved.add((kind, each.where, each.name, inputs.method))
                by = actor
                if actor != actors.ANONYMOUS:
                    nobodys = sent.of_nobody(each)
                    without, _ = self._send(nobodys, actors.ANONYMOUS)
                    same = attempt.proved(without)
                    if same is not None:
                        sent, tried, proof, by = nobodys, without, same, actors.ANONYMOUS
                for one in (proof, *(Proof(*other) for other in proof.others)):
                    yield self._event(
                        NAMES[kind.partition(" ")[0]], each, by, sent, tried.response, one
                    )
                break

    def _is_controlled(self, inputs: Inputs, number: int, attempt: Attempt, actor: str) -> bool:
        """Whether the payload that must not do it is answered without doing it."""
        if attempt.control is None:
            return True
        tried, _ = self._send(inputs.request({number: attempt.control}), actor)
        return 200 <= tried.response.status < 400 and attempt.proved(tried) is None

    def _event(
        self, kind: str, each: Input, actor: str, sent: Sent, response: replay.Response,
        proof: Proof,
    ) -> Event:  # fmt: skip
        request = {"method": sent.method, "url": sent.url, "role": actor}
        cell = self.trying._cell(self.endpoint, request, response)
        cell["sent"] = paths.told(sent.told())[:2000]
        cell["url"] = paths.told(cell["url"])
        cell["content_type"] = sent.content_type or ""
        if each.where in ("header", "cookie"):
            value = (sent.headers if each.where == "header" else sent.cookies)[each.name]
            cell["variation"] = f"{each.told}: {value}"[:_TEXT]
        elif self.key:
            cell["variation"] = self.key
        return {
            "event": "sink",
            "endpoint": self.endpoint.id,
            "kind": kind,
            "input": each.told,
            "detail": paths.told(proof.detail)[:_TEXT],
            "place": proof.place,
            "cell": cell,
        }
