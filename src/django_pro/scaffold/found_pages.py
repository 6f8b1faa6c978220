"""The source of a page that lists rows, filtered and searched by its query."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from django_pro.core.outline import Field, Model
from django_pro.scaffold.page_titles import Titled
from django_pro.scaffold.rows import RowMaker
from django_pro.scaffold.stated import camel, plural, snake
from django_pro.scaffold.style import Names
from django_pro.scaffold.tests import Asserts, Written


@dataclass(frozen=True, slots=True)
class Path:
    """A field that is reached from a row."""

    lookup: str
    """`course__level`."""
    field: Field
    model: Model
    """That has the field."""
    may_be_missing: bool = False
    """Whether something on the way, or the field itself, may be NULL."""

    @property
    def called(self) -> str:
        return self.lookup.replace("__", " ").replace("_", " ")


@dataclass(frozen=True, slots=True)
class Scope:
    """Which rows there are at all."""

    source: str
    """Python of them, from the manager on: `.upcoming()`; empty for all."""
    shown: Mapping[str, str] = field(default_factory=dict)
    """Python of the values of a row that is one of them."""
    hidden: tuple[tuple[str, str], ...] = ()
    """Each of these values makes it none."""


@dataclass(frozen=True, slots=True)
class FoundPage:
    model: Model
    app: str
    space: str
    dash: str
    scope: Scope
    columns: tuple[Path, ...]
    filters: tuple[tuple[str, Path], ...]
    """Parameter of the query, and what it is compared with."""
    search: tuple[str, tuple[Path, ...]]
    """The same for a text; an empty parameter for none."""
    size: int
    joined: tuple[str, ...]
    """Arguments of `select_related`."""
    address: str
    titled: Titled | None = None
    name: str = "list"
    """Of the page among those of the model."""

    @property
    def one(self) -> str:
        return snake(self.model.name)

    @property
    def many(self) -> str:
        return plural(self.one)

    @property
    def view(self) -> str:
        return f"{self.model.name}{camel(self.name)}View"

    @property
    def url(self) -> str:
        return f"{self.one.replace('_', self.dash)}{self.dash}{self.name.replace('_', self.dash)}"

    @property
    def title(self) -> str:
        return self.many.replace("_", " ").capitalize()

    @property
    def template(self) -> str:
        return f"{self.app}/{self.model.name.lower()}_{self.name}.html"


def view_source(page: FoundPage) -> tuple[str, set[Names]]:
    """A ListView."""
    names: set[Names] = {("django.views.generic", "ListView")}
    bases = "ListView"
    if page.titled:
        names.add(page.titled.mixin)
        bases = f"{page.titled.mixin[1]}, ListView"
    rows = f"{page.model.name}.objects{page.scope.source}"
    if page.joined:
        rows += f".select_related({', '.join(f'{chr(34)}{each}{chr(34)}' for each in page.joined)})"
    if not page.model.ordering:
        rows += '.order_by("pk")'
    rows = f"{rows}.all()" if rows.endswith(".objects") else rows
    lines = [
        f"class {page.view}({bases}):",
        f'    """{page.title}, {page.size} on a page, filtered and searched by the query."""', "",
        f'    context_object_name = "{page.many}"', f"    paginate_by = {page.size}",
        f'    template_name = "{page.template}"',
        *(page.titled.source(page.title) if page.titled else ()),
        "", "    def get_queryset(self):", f"        {page.many} = {rows}",
    ]  # fmt: skip
    for name, path in page.filters:
        lines += [
            f'        {name} = self.request.GET.get("{name}")', f"        if {name}:",
            f"            {page.many} = {page.many}.filter({path.lookup}={name})",
        ]  # fmt: skip
    name, paths = page.search
    if name:
        names.add(("django.db.models", "Q"))
        found = " | ".join(f"Q({each.lookup}__icontains=text)" for each in paths)
        lines += [
            f'        text = self.request.GET.get("{name}", "").strip()', "        if text:",
            f"            {page.many} = {page.many}.filter({found})",
        ]  # fmt: skip
    lines += [f"        return {page.many}", "", "    def get_context_data(self, **kwargs):",
              "        kept = self.request.GET.copy()", '        kept.pop("page", None)',
              '        more = {"asked": self.request.GET, "kept": kept.urlencode()}']  # fmt: skip
    for name, path in page.filters:
        if path.field.values:
            names.add((path.model.module, path.model.name))
            choices = f'{path.model.name}._meta.get_field("{path.field.name}").flatchoices'
            lines.append(f'        more["{name}_choices"] = {choices}')
    lines.append("        return super().get_context_data(**more, **kwargs)")
    return "\n".join(lines), names


def body(page: FoundPage) -> list[str]:
    """Lines of the template: a form that asks, a table, links between pages that keep what was
    asked."""
    lines = ["<form>"]
    if page.search[0]:
        name = page.search[0]
        value = f'<input name="{name}" value="{{{{ asked.{name} }}}}">'
        lines.append(f"  <label>Search {value}</label>")
    for name, path in page.filters:
        told = path.field.name.replace("_", " ").capitalize()
        if not path.field.values:
            value = f'<input name="{name}" value="{{{{ asked.{name} }}}}">'
            lines.append(f"  <label>{told} {value}</label>")
            continue
        chosen = f"{{% if value == asked.{name} %}} selected{{% endif %}}"
        lines += [
            f'  <label>{told} <select name="{name}">', '    <option value="">All</option>',
            f"    {{% for value, label in {name}_choices %}}",
            f'    <option value="{{{{ value }}}}"{chosen}>{{{{ label }}}}</option>',
            "    {% endfor %}", "  </select></label>",
        ]  # fmt: skip
    lines += ['  <button type="submit">Search</button>', "</form>", "<table>"]
    heads = "".join(f"<th>{each.called.capitalize()}</th>" for each in page.columns)
    cells = "".join(f"<td>{_cell(page.one, each)}</td>" for each in page.columns)
    link = '<a href="?{{ kept }}{% if kept %}&amp;{% endif %}page={{ page_obj'
    return [
        *lines, f"  <tr>{heads}</tr>", f"  {{% for {page.one} in {page.many} %}}",
        f"  <tr>{cells}</tr>", "  {% empty %}",
        f'  <tr><td colspan="{len(page.columns)}">Nothing is found.</td></tr>', "  {% endfor %}",
        "</table>", "{% if page_obj.has_previous %}",
        f'{link}.previous_page_number }}}}">Previous</a>', "{% endif %}",
        "{% if page_obj.has_next %}", f'{link}.next_page_number }}}}">Next</a>', "{% endif %}",
    ]  # fmt: skip


def _cell(one: str, path: Path) -> str:
    *way, last = path.lookup.split("__")
    last = f"get_{last}_display" if path.field.values else last
    value = ".".join((one, *way, last))
    if path.field.kind == "BooleanField":
        value += '|yesno:"yes,no"'
    return f"{{{{ {value}{'|default_if_none:' + chr(34) * 2 if path.may_be_missing else ''} }}}}"


def tests(page: FoundPage, rows: RowMaker, asserts: Asserts) -> Iterator[Written]:
    url = f'"{page.address}"'

    def found(given: str, wanted: str) -> str:
        got = f'list(Client().get({url}{given}).context["{page.many}"])'
        return asserts.equal(got, wanted)

    lines = [f"row = {_made(page, rows)}"]
    lines += [_made(page, rows, [pair]) for pair in page.scope.hidden]
    yield Written("test_the_rows_that_are_meant_are_listed", (*lines, found("", "[row]")))
    for name, path in page.filters:
        values = [str(each) for each in path.field.values][:2] or ["first", "second"]
        made = [_with(page, rows, path, f'"{each}"') for each in values]
        yield Written(
            f"test_{name}_filters",
            (
                f"row = {made[0]}", *made[1:],
                found(f', {{"{name}": "{values[0]}"}}', "[row]"),
                found(f', {{"{name}": "none such"}}', "[]"),
            ),
        )  # fmt: skip
    name, paths = page.search
    for path in paths if name else ():
        yield Written(
            f"test_{path.lookup}_is_searched",
            (
                f"row = {_with(page, rows, path, chr(34) + 'Qwx' + chr(34))}",
                _made(page, rows), found(f', {{"{name}": "qWX"}}', "[row]"),
            ),
        )  # fmt: skip
    kept = f'{{"{name or "kept"}": ""}}'
    link = asserts.equal(f"'{name or 'kept'}=&amp;page=2\"' in page", "True")
    yield Written(
        "test_pages_keep_what_was_asked",
        (
            "client = Client()", _made(page, rows), f"few = queries_of(client, {url})",
            f"for _ in range({page.size}):", f"    {_made(page, rows)}",
            f"many = queries_of(client, {url})",
            # One more counts the rows, where there are several pages or not.
            asserts.equal("few", "many"),
            f"page = client.get({url}, {kept}).content.decode()", link,
            f'rows = client.get({url}, {{"page": 2}}).context["{page.many}"]',
            asserts.equal("len(rows)", "1"),
        ),
    )  # fmt: skip


def _made(
    page: FoundPage, rows: RowMaker, more: Sequence[tuple[str, str]] = ()
) -> str:  # fmt: skip
    """Python of a row that is listed, but for `more` values."""
    given = {**page.scope.shown, **dict(more)}
    values = ", ".join(f"{name}={value}" for name, value in given.items())
    return f"{rows.maker(page.model.label)}({values})"


def _with(page: FoundPage, rows: RowMaker, path: Path, value: str) -> str:
    """Python of a row that is listed and has a value at a path."""
    *way, last = path.lookup.split("__")
    if not way:
        return _made(page, rows, [(last, value)])
    other = f"{rows.maker(path.model.label)}({last}={value})"
    return _made(page, rows, [(way[0], other)])
