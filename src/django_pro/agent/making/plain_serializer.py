"""A serializer of no model, of fields that the request states."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from django_pro.agent.answer import Check
from django_pro.agent.field_kinds import KINDS
from django_pro.agent.making.site import Site
from django_pro.agent.stated_field import field_of
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App
from django_pro.scaffold import plain_serializer as source
from django_pro.scaffold.plain_serializer import PlainSerializer
from django_pro.scaffold.stated import StatedField, snake
from django_pro.scaffold.tests import Written


def add_plain_serializer(site: Site, app: App, name: str, fields: tuple[StatedField, ...]) -> None:
    """Writes the class; bodies that it takes and refuses are tried.

    Raises:
        NotProvenError: a field can't be made, or the tests fail.
    """
    if "rest_framework" not in site.outline.packages:
        raise NotProvenError("The project's interpreter has no Django REST framework.")
    app, path = serializers_file(site, app)
    if re.search(rf"^class {name}\b", site.read(path), re.MULTILINE):
        site.proofs.append(_loaded(site, name))
        site.told.append(f"`{name}` is there already, in `{site.name(path)}`.")
        return
    fields = tuple(_bare(each) for each in fields)
    models = {
        each.to: found[0].module
        for each in fields
        if each.is_relation and (found := site.outline.named(each.to))
    }
    for each in fields:
        if not source.is_written(each) or (each.is_relation and each.to not in models):
            raise NotProvenError(f"{each.name} is a {each.kind}: that is not made here.")
        if each.guess:
            site.assumed.append(f"{each.name} is a {each.kind}: {each.guess}.")
    words = snake(name.removesuffix("Serializer")).replace("_", " ")
    told = f"What is sent as a {words}."
    new = PlainSerializer(name, told, fields, _children(fields), models)
    block, names = source.source(new)
    site.append(path, block, names)
    _tested(site, app, new, path)
    listed = ", ".join(f"`{each.name}`" for each in fields)
    site.told.append(f"`{name}` in `{site.name(path)}`: {listed}.")


def _loaded(site: Site, name: str) -> Check:
    code, log = site.work.manage("check")
    told = f"{name} is loaded" if not code else log[-300:]
    return Check("serializer", "failed" if code else "passed", told, "python manage.py check")


def named_file(site: Site) -> tuple[App, Path] | None:
    """The file of serializers that the request names, and the app that it lies in."""
    for name in site.work.said.files:
        path = site.work.copy.path(name)
        around = [
            app for app in site.outline.own_apps()
            if path.is_relative_to(site.work.copy.path(app.folder))
        ]  # fmt: skip
        if around and path.suffix == ".py" and path.parent.is_dir():
            return max(around, key=lambda each: len(each.folder)), path
    return None


def serializers_file(site: Site, app: App) -> tuple[App, Path]:
    """Where the class goes, and the app that it lies in: the file that the request names, or the
    serializers of `app`."""
    if named := named_file(site):
        return named
    folder = site.work.copy.path(app.folder)
    inner = folder / "api" / "serializers.py"
    return app, inner if inner.exists() else folder / "serializers.py"


def _bare(field: StatedField) -> StatedField:
    """Without the length of a column, where the request says nothing of what it is."""
    return replace(field, max_length=None) if field.guess else field


def _children(fields: tuple[StatedField, ...]) -> dict[str, StatedField]:
    found = {}
    for each in fields:
        if each.child:
            kind = each.child.removeprefix("serializers.")
            child = field_of(f"value:{kind}", {})
            if child is None or re.split(r"\W", kind)[0].lower() not in KINDS:
                raise NotProvenError(f"The values of {each.name} are not understood: {each.child}")
            found[each.name] = child
    return found


def _tested(site: Site, app: App, new: PlainSerializer, path: Path) -> None:
    rows, asserts = site.rows(), site.asserts
    lines = []
    for each in new.fields:
        if each.is_relation:
            row = f"{rows.maker(site.outline.named(each.to)[0].label)}().pk"
            given = f"[{row}]" if each.kind == "ManyToManyField" else row
        else:
            given = source.value(each, new)
        lines.append(f'    "{each.name}": {given},')
    body = ["data = {", *lines, "}"]
    taken = [
        *body, f"serializer = {new.name}(data=data)",
        asserts.equal("serializer.is_valid()", "True"),
        asserts.equal("set(serializer.validated_data)", "set(data)"),
    ]  # fmt: skip
    tests = [Written("test_a_right_body_is_taken", tuple(taken))]
    needed = [each.name for each in new.fields if source.is_required(each)]
    left = [each.name for each in new.fields if not source.is_required(each)]
    refused = [
        f"serializer = {new.name}(data={{}})", asserts.equal("serializer.is_valid()", "False"),
        asserts.equal("list(serializer.errors)", repr(needed).replace("'", '"')),
    ]  # fmt: skip
    if needed:
        tests.append(Written("test_what_is_needed_is_asked_for", tuple(refused)))
    if left:
        without = ", ".join(f'"{each}"' for each in left)
        lines = [
            *body, f"for name in [{without}]:", "    del data[name]",
            f"serializer = {new.name}(data=data)",
            asserts.equal("serializer.is_valid()", "True"),
        ]  # fmt: skip
        tests.append(Written("test_the_rest_may_be_left_out", tuple(lines)))
    wrong = [
        f'    ("{each.name}", {value}),' for each in new.fields for value in source.wrong(each, new)
    ]
    if wrong:
        lines = [
            *body, "wrong = [", *wrong, "]", "for name, value in wrong:",
            f"    serializer = {new.name}(data={{**data, name: value}})",
            f"    {asserts.equal('serializer.is_valid()', 'False')}",
            f"    {asserts.equal('list(serializer.errors)', '[name]')}",
        ]  # fmt: skip
        tests.append(Written("test_wrong_values_are_refused", tuple(lines)))
    named = {("django.conf", "settings")} if source.settings_named(new) else set()
    written = site.add_tests(
        app, snake(new.name), f"What {new.name} takes and refuses.", rows,
        {(site.dotted(app, path), new.name), *named}, tests, f"{new.name}Tests",
    )  # fmt: skip
    site.prove(written, f"tests of {new.name}")
    text = site.read(path)
    shorn = re.sub(rf"(?ms)^(class {new.name}\(.*?\n)(?=\n\n\S|\Z)", _pass_over, text)
    if wrong and shorn != text:
        site.fails_without(written, path, shorn, "without the serializer's limits")


def _pass_over(found: re.Match[str]) -> str:
    """The class with fields that take everything."""
    return re.sub(
        r"(?ms)(= serializers\.)\w+\(.*?\)\n(?=    \w+ =|\Z)", r"\1JSONField()\n", found[1]
    )
