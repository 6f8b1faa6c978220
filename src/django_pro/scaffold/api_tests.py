"""Tests of an API: who may do what, what is refused, and what a list costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from django_pro.core.outline import Field
from django_pro.scaffold import checks, own_way
from django_pro.scaffold.api import Api, Declared, Level, Who, columns
from django_pro.scaffold.rows import RowMaker, required
from django_pro.scaffold.style import Names
from django_pro.scaffold.tests import Asserts, Written
from django_pro.scaffold.whose import Chain

API_NAMES: frozenset[Names] = frozenset(
    {("rest_framework.test", "APIClient"), ("django.urls", "reverse")}
)
COUNTING: frozenset[Names] = frozenset(
    {("django.db", "connection"), ("django.test.utils", "CaptureQueriesContext")}
)
TIMES: frozenset[Names] = frozenset({("django.utils", "timezone"), ("datetime", "timedelta")})
CLIENT = """\
def client_of(user=None):
    client = APIClient()
    if user is not None:
        client.force_authenticate(user)
    return client"""
COUNT = """\
def queries_of(client, url):
    \"\"\"Queries of a request, after one that fills what Django keeps between them.\"\"\"
    client.get(url)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == 200
    return len(queries)"""


def writable(api: Api) -> list[Field]:
    return [
        each
        for each in columns(api.model)
        if each.editable
        and not each.primary_key
        and each.name != api.owner
        and each.name not in api.fixed
    ]


def payload(api: Api, rows: RowMaker) -> list[str]:
    """Python source of the entries of a body that is accepted."""
    needed = {each.name for each in required(api.model)}
    found = []
    for each in writable(api):
        if each.name not in needed:
            continue
        if given := checks.given(api.rules, each):
            found.append(f'"{each.name}": {given}')
        elif api.chain and each.name == api.chain.names[0]:
            found.append(f'"{each.name}": {_own_parent(api.chain, rows)}.pk')
        elif each.kind in ("ForeignKey", "OneToOneField"):
            by = next((one.by for one in api.slugged if one.name == each.name), "pk")
            found.append(f'"{each.name}": {rows.maker(each.to)}().{by}')
        else:
            found.append(f'"{each.name}": {rows.value(each, number="{next(numbers)}")}')
    return found


def _own_parent(chain: Chain, rows: RowMaker) -> str:
    """Python source of a row that the chain leads over, of the user of the test."""
    given = "user"
    for model, name in zip(reversed(chain.models), reversed(chain.names[1:]), strict=True):
        given = f"{rows.maker(model.label)}({name}={given})"
    return given


def _owner(api: Api) -> str:
    """Python source of the user whose `row` is."""
    return f"row.{'.'.join(api.lookup.split('__'))}"


def needs_files(api: Api) -> bool:
    """Whether a body has to hold a file, which these tests do not send."""
    needed = {each.name for each in required(api.model)}
    return any(
        each.kind in ("FileField", "ImageField") for each in writable(api) if each.name in needed
    )


def wrong(api: Api) -> list[tuple[str, str]]:
    """(name of a test, entry of a body) that is refused."""
    found = []
    for each in writable(api):
        is_number = each.kind.endswith(("IntegerField", "DecimalField", "FloatField"))
        if is_number and each.high is not None and each.high < 10**7:
            found.append((f"{each.name}_above_its_maximum", f'"{each.name}": {each.high + 1:g}'))
        elif is_number and each.low is not None and each.low >= 0:
            found.append((f"{each.name}_below_its_minimum", f'"{each.name}": {each.low - 1:g}'))
        elif each.values:
            found.append(
                (
                    f"unknown_{each.name}",
                    f'"{each.name}": "no such {each.name}"[:{each.max_length or 9}]',
                )
            )
        elif each.kind == "CharField" and each.max_length and each.max_length < 1000:
            found.append((f"{each.name}_too_long", f'"{each.name}": "x" * {each.max_length + 1}'))
    return found[:3]


def change(api: Api, rows: RowMaker) -> str:
    """Python source of a body that changes one field; empty where none is simple."""
    simple = [
        each
        for each in writable(api)
        if not each.kind.endswith(("Key", "ToOneField", "ToManyField"))
    ]
    texts = [each for each in simple if each.kind in ("CharField", "TextField") and not each.values]
    for each in (*texts, *simple):
        if each.kind not in ("FileField", "ImageField", "JSONField") and each.name not in {
            each.field for each in api.rules
        }:
            return f'{{"{each.name}": {rows.value(each, number="{next(numbers)}")}}}'
    return ""


def tests(
    api: Api, rows: RowMaker, asserts: Asserts, names: tuple[str, str], refused: int
) -> list[Written]:
    """`names` are those of the URLs of the list and of a row, `refused` the status of who has not
    logged in."""
    many, one = _addresses(names)
    plain = '.data["results"]'
    return [
        replace(each, lines=tuple(
            _by_shown(line.replace(plain, ".data") if api.unpaged else line, api)
            for line in _addressed(each, many, one)
        ))
        for each in _tests(api, rows, asserts, names, refused)
    ]  # fmt: skip


def _by_shown(line: str, api: Api) -> str:
    """A line of a test that knows the rows of a list by their primary key, as the API shows it;
    they are counted where it does not."""
    key = next((each for each in api.model.fields if each.primary_key), None)
    if api.by:
        return _by_field(line, api.by)
    if key is None or '[each["id"] for each in' not in line:
        return line
    if api.shown and key.name not in api.shown:
        for rows in ('response.data["results"]', "response.data", "rows"):
            line = line.replace(f'[each["id"] for each in {rows}]', f"len({rows})")
        return line.replace("[row.pk])", "1)").replace("== [row.pk]", "== 1")
    line = line.replace('[each["id"] for each in', f'[each["{key.name}"] for each in')
    if key.kind != "UUIDField":
        return line
    line = line.replace("[each.pk for each in ordered]", "[str(each.pk) for each in ordered]")
    return line.replace("[row.pk])", "[str(row.pk)])").replace("== [row.pk]", "== [str(row.pk)]")


def _by_field(line: str, by: str) -> str:
    """A line of a test where rows are named by another field than their primary key."""
    line = line.replace("args=[row.pk]", f"args=[row.{by}]")
    for rows in ("response.data", "rows"):
        line = line.replace(f'[each["id"] for each in {rows}', f'[each["{by}"] for each in {rows}')
    line = line.replace("[each.pk for each in ordered]", f"[str(each.{by}) for each in ordered]")
    return line.replace("[row.pk])", f"[str(row.{by})])").replace(
        "== [row.pk]", f"== [str(row.{by})]"
    )


def _addresses(names: tuple[str, str]) -> tuple[str, str]:
    return f'reverse("{names[0]}")', f'reverse("{names[1]}", args=[row.pk])'


def _with_urls(lines: Iterable[str], urls: Iterable[tuple[str, str]]) -> list[str]:
    """With variables for URLs, each before the first line that needs it."""
    found = list(lines)
    for source, name in urls:
        at = next((number for number, line in enumerate(found) if source in line), None)
        if at is not None:
            found = [line.replace(source, name) for line in found]
            found.insert(at, f"{name} = {source}")
    return found


def _addressed(test: Written, many: str, one: str) -> Iterable[str]:
    """With variables for URLs; not for that of a row where another one takes its name."""
    rows = [line for line in test.lines if line.startswith("row = ")]
    names = ((many, "rows_url"),) if len(rows) > 1 else ((many, "rows_url"), (one, "url"))
    return _with_urls(test.lines, names)


def _status(asserts: Asserts, one: str, code: int) -> str:
    return asserts.equal(f"{one}.status_code", str(code))


def _tests(
    api: Api, rows: RowMaker, asserts: Asserts, names: tuple[str, str], refused: int
) -> Iterator[Written]:
    make = rows.maker(api.model.label)
    user = rows.maker(rows.user)
    many, one = _addresses(names)
    if api.way:
        yield from own_way.tests(api, api.way, asserts, (make, user), (many, one), refused)
        return
    is_open = api.reads == "anyone" and not api.private
    some = f"{user}({_reader(api)})"
    owner = _owner(api) if api.lookup else some
    shown = _shown(api)
    reader = "" if is_open else (owner if api.private else some)
    status = partial(_status, asserts)

    read = [f"row = {make}({shown})", f"client = client_of({reader})"]
    read += [f"response = client.get({many})", status("response", 200)]
    read.append(asserts.equal('[each["id"] for each in response.data["results"]]', "[row.pk]"))
    if api.shown:
        texts = ", ".join(f'"{each}"' for each in api.shown)
        read.append(asserts.equal('list(response.data["results"][0])', f"[{texts}]"))
        row = f"{api.name}.objects.get(pk=row.pk)"
        told = [each for each in api.declared if each.value]
        read += [f"row = {row}"] * bool(told)
        read += [asserts.equal(f'response.data["results"][0]["{each.name}"]', each.value)
                 for each in told]  # fmt: skip
        for declared in api.declared:
            read += _nested(declared, rows, asserts, f"client.get({many})")
            read += _counted(declared, rows, asserts, f"client.get({many})")
    for each in api.hidden if not api.shown else ():
        read.append(asserts.equal(f'"{each}" in response.data["results"][0]', "False"))
    read += [status(f"client.get({one})", 200)]
    read.append(status(f'client.get(reverse("{names[1]}", args=[0]))', 404))
    yield Written("test_rows_are_read", tuple(read))
    if not is_open:
        yield Written(
            "test_nobody_reads_without_a_login", (status(f"client_of().get({many})", refused),)
        )
    if api.reads == "staff":
        lines = [status(f"client_of({user}()).get({many})", 403)]
        one_of = (api.readers or api.people).one
        yield Written(f"test_who_is_no_{one_of}_reads_nothing", tuple(lines))
    if api.private:
        lines = [f"row = {make}({shown})", f"client = client_of({user}())"]
        lines += [
            asserts.equal(f'client.get({many}).data["results"]', "[]"),
            status(f"client.get({one})", 404),
        ]
        yield Written("test_rows_of_others_are_not_shown", tuple(lines))
    if api.private and api.staff_sees_all:
        lines = [f"row = {make}()", f"client = client_of({user}({api.people.given}))"]
        lines += [status(f"client.get({one})", 200), f'rows = client.get({many}).data["results"]']
        lines.append(asserts.equal('[each["id"] for each in rows]', "[row.pk]"))
        yield Written(f"test_{api.people.one}_sees_the_rows_of_all", tuple(lines))
    if not api.private and api.published and api.owner:
        draft = f"row = {make}({api.published.hidden})"
        lines = [
            draft,
            status(f"client_of({user}()).get({one})", 404),
            status(f"client_of({owner}).get({one})", 200),
        ]
        yield Written("test_what_is_not_published_is_its_owners", tuple(lines))
    if api.kept:
        others = ", ".join(filter(None, (api.published.shown if api.published else "",
                                         api.kept.hidden)))  # fmt: skip
        lines = [f"row = {make}({others})", f"client = client_of({reader})"]
        lines += [asserts.equal(f'client.get({many}).data["results"]', "[]")]
        lines += [status(f"client.get({one})", 404)]
        yield Written("test_other_rows_are_not_there", tuple(lines))
    if api.read_only:
        lines = [f"row = {make}({shown})", f"client = client_of({reader or some})"]
        code = 403 if api.is_refused_first else 405
        lines += [status(f"client.post({many}, {{}})", code), status(f"client.delete({one})", code)]
        yield Written("test_nothing_is_written", tuple(lines))
    else:
        yield from _writing(api, rows, asserts, (many, one), refused)
    yield from _in_order(api, rows, asserts, many, reader)
    yield _flat(api, asserts, make, many, user)


def _staff(api: Api, level: Level) -> str:
    """Python source of what `make_user` has to be given."""
    return api.people.given if level == "staff" else ""


def _reader(api: Api) -> str:
    """The same of who reads."""
    return api.readers.given if api.readers else _staff(api, api.reads)


def _in_order(
    api: Api, rows: RowMaker, asserts: Asserts, many: str, reader: str
) -> Iterator[Written]:
    """Two rows that are made the other way round."""
    name = api.order[0].lstrip("-") if api.order else ""
    field = next((each for each in api.model.fields if each.name == name), None)
    if field is None or api.private or field.to or field.values:
        return
    values = [rows.value(field, number=number) for number in ("2", "1")]
    values = [each if "{" in each else each.removeprefix("f") for each in values]
    if api.order[0].startswith("-"):
        values.reverse()
    if values[0] == values[1]:
        return
    make, shown = rows.maker(api.model.label), _shown(api)
    more = f", {shown}" if shown else ""
    lines = [f"{make}({name}={each}{more})" for each in values]
    lines += [f'rows = client_of({reader}).get({many}).data["results"]']
    ordered = ", ".join(f'"{each}"' for each in api.order)
    key = next((each.name for each in api.model.fields if each.primary_key), "id")
    if api.shown and not {key, api.by} & set(api.shown):
        if name not in api.shown:
            return  # nothing that is shown tells one row from the other
        lines += [f'values = [each["{name}"] for each in rows]']
        reverse = ", reverse=True" if api.order[0].startswith("-") else ""
        lines += [asserts.equal("values", f"sorted(values{reverse})")]
        lines += [asserts.equal("len(set(values))", "2")]
    else:
        lines += [f"ordered = {api.name}.objects.order_by({ordered})"]
        lines += [asserts.equal('[each["id"] for each in rows]', "[each.pk for each in ordered]")]
    yield Written("test_rows_are_in_order", tuple(lines))


def _nested(declared: Declared, rows: RowMaker, asserts: Asserts, get: str) -> Iterator[str]:
    """What is shown of rows inside a row is what they have."""
    nested = declared.nested
    if nested is None:
        return
    name = declared.name
    shown = f'{get}.data["results"][0]["{name}"]'
    fields = ", ".join(f'"{each}"' for each in nested.fields)
    if not nested.many:
        yield f"shown = {shown}"
        yield "if shown is not None:"
        yield f"    {asserts.equal('list(shown)', f'[{fields}]')}"
        return
    make = rows.maker(nested.model.label)
    yield from [f"{make}({nested.key}=row)"] * 2 if nested.key else [f"row.{name}.add({make}())"]
    yield f"shown = {shown}"
    yield asserts.equal("[list(each) for each in shown]", f"[[{fields}]] * row.{name}.count()")
    yield asserts.equal("len(shown) > 0", "True")
    if "id" in nested.fields:
        yield asserts.equal(
            '[each["id"] for each in shown]', f"[each.pk for each in row.{name}.all()]"
        )


def _counted(declared: Declared, rows: RowMaker, asserts: Asserts, get: str) -> list[str]:
    """One row that is counted, and one that is not."""
    if declared.rows is None:
        return []
    label, key, one, other = declared.rows
    made = [f"{rows.maker(label)}({each}, {key}=row)" for each in (one, other)]
    if not key:
        made = [f"row.{declared.counted}.add({rows.maker(label)}({each}))" for each in (one, other)]
    shown = f'{get}.data["results"][0]["{declared.name}"]'
    return [*made, asserts.equal(shown, "1")]


def _flat(api: Api, asserts: Asserts, make: str, many: str, user: str) -> Written:
    shown = _shown(api)
    if api.chain:
        first = api.chain.names[0]
        lines = [f"row = {make}({shown})", f"client = client_of({_owner(api)})"]
        more = f"{make}({', '.join(filter(None, (f'{first}=row.{first}', shown)))})"
    elif api.private:
        more = f"{make}({', '.join(filter(None, (f'{api.owner}=user', shown)))})"
        lines = [f"user = {user}()", "client = client_of(user)", more]
    else:
        reader = "" if api.reads == "anyone" else f"{user}({_reader(api)})"
        lines = [f"client = client_of({reader})", f"{make}({shown})"]
        more = f"{make}({shown})"
    lines += [f"few = queries_of(client, {many})", "for _ in range(5):", f"    {more}"]
    lines += [f"many = queries_of(client, {many})", asserts.equal("few", "many")]
    return Written("test_a_list_asks_the_same_for_more_rows", tuple(lines))


def _writing(
    api: Api, rows: RowMaker, asserts: Asserts, urls: tuple[str, str], refused: int
) -> Iterator[Written]:
    make, user, (many, one) = rows.maker(api.model.label), rows.maker(rows.user), urls
    staff = _staff(api, api.writes)
    body = payload(api, rows)
    status = partial(_status, asserts)
    post = f'client.post({many}, {{}}, format="json")'
    yield Written(
        "test_nothing_is_written_without_a_login", ("client = client_of()", status(post, refused))
    )
    if staff:
        lines = [f"client = client_of({user}())", status(post, 403)]
        if api.readers:
            lines += [f"client = client_of({user}({api.readers.given}))", status(post, 403)]
        yield Written(f"test_who_is_no_{api.people.one}_writes_nothing", tuple(lines))
    if "create" in api.left_out:
        lines = [f"client = client_of({user}({staff}))", status(post, 405)]
        yield Written("test_none_is_created", tuple(lines))
    elif not needs_files(api):
        sent = _sent(body)
        lines = [f"user = {user}({staff})", *sent]
        lines.append(f'response = client_of(user).post({many}, data, format="json")')
        lines.append(status("response", 201))
        if api.owner:
            lines.append(asserts.equal(f"{api.name}.objects.get().{api.owner}", "user"))
        yield Written(
            f"test_{'a_row_is_its_senders' if api.lookup else 'a_row_is_created'}", tuple(lines)
        )
        if body:
            lines = [f"client = client_of({user}({staff}))", status(post, 400)]
            yield Written("test_a_row_without_its_fields_is_refused", tuple(lines))
        for name, entry in wrong(api):
            lines = [f"user = {user}({staff})", *_sent([*_without(body, entry), entry])]
            lines.append(status(f'client_of(user).post({many}, data, format="json")', 400))
            yield Written(f"test_{name}_is_refused", tuple(lines))
        if api.once:
            taken = [f'"{each}": row.{each}_id' for each in api.once if each != api.owner]
            kept = [each for each in body if each.partition(":")[0] != taken[0].partition(":")[0]]
            lines = [f"user = {user}({staff})"]
            lines += [
                f"row = {make}({', '.join(filter(None, (f'{api.owner}=user', _shown(api))))})"
            ]
            lines += [*_sent([*kept, *taken])]
            lines.append(status(f'client_of(user).post({many}, data, format="json")', 400))
            yield Written("test_a_second_row_of_the_same_is_refused", tuple(lines))
        if api.chain:
            first = api.chain.names[0]
            theirs = f'"{first}": {rows.maker(api.chain.models[0].label)}().pk'
            lines = [f"user = {user}()", *_sent([*_without(body, theirs), theirs])]
            lines.append(status(f'client_of(user).post({many}, data, format="json")', 400))
            yield Written(f"test_a_{first}_of_others_is_refused", tuple(lines))
    if api.in_use[0]:
        lines = [
            f"row = {make}({_shown(api)})",
            f"{rows.maker(api.in_use[0])}({api.in_use[1]}=row)",
        ]
        lines += [f"client = client_of({_writer(api, user)})", status(f"client.delete({one})", 409)]
        lines.append(asserts.equal(f"{api.name}.objects.filter(pk=row.pk).exists()", "True"))
        yield Written("test_a_row_that_others_need_stays", tuple(lines))
    changed, shown = change(api, rows), _shown(api)
    if not changed:
        return
    patch = f'.patch({one}, data, format="json")'
    ok = 405 if "update" in api.left_out else 200
    gone = 405 if "destroy" in api.left_out else 204
    if api.fixed and ok == 200:
        yield from _unchanged(api, rows, asserts, one, some=_writer(api, user))
    if api.rules and ok == 200:
        yield from _ruled(api, rows, asserts, one)
    lines = [f"row = {make}({shown})", f"data = {changed}"]
    if not api.private and (api.changes or api.deletes):
        yield from _by_whom(api, asserts, (make, user, one), changed)
    elif api.lookup:
        code = 404 if api.private else 403
        lines += [f"other, owner = client_of({user}()), client_of({_owner(api)})"]
        refusals = (code if ok == 200 else 405), (code if gone == 204 else 405)
        lines += [status(f"other{patch}", refusals[0]), status(f"other.delete({one})", refusals[1])]
        lines += [status(f"owner{patch}", ok), status(f"owner.delete({one})", gone)]
        yield Written("test_none_but_its_owner_changes_a_row", tuple(lines))
    else:
        lines += [f"client = client_of({user}({staff}))", status(f"client{patch}", ok)]
        lines += [status(f"client.delete({one})", gone)]
        done = "changed" if gone == 405 else "deleted" if ok == 405 else "changed_and_deleted"
        done = done if (ok, gone) != (405, 405) else "neither_changed_nor_deleted"
        yield Written(f"test_a_row_is_{done}", tuple(lines))


def _by_whom(
    api: Api, asserts: Asserts, names: tuple[str, str, str], changed: str
) -> Iterator[Written]:
    """Each kind of user changes and deletes a row, or is refused."""
    make, user, one = names
    clients = {"other": f"{user}()", "staff": f"{user}({api.people.given})"}
    if api.owner:
        clients = {"other": f"{user}()", "owner": f"row.{api.owner}", "staff": clients["staff"]}
    for verb, who, code, sent in (
        ("change", api.changed_by, 200, f'patch({one}, {changed}, format="json")'),
        ("delete", api.deleted_by, 204, f"delete({one})"),
    ):
        if f"{verb.replace('change', 'update').replace('delete', 'destroy')}" in api.left_out:
            continue
        lines = []
        for name, source in clients.items():
            status = code if _is_let(name, who) else 403
            lines += [f"row = {make}({_shown(api)})", f"{name} = client_of({source})"]
            lines.append(_status(asserts, f"{name}.{sent}", status))
        yield Written(f"test_who_may_{verb}_a_row", tuple(lines))


def _is_let(client: str, who: Who) -> bool:
    return who in ("anyone", "login") or client in who.split(" or ")


def _writer(api: Api, user: str) -> str:
    """Python source of a user who may change `row`."""
    if "owner" in api.changed_by or api.private:
        return _owner(api)
    return f"{user}({api.people.given if api.changed_by == 'staff' else ''})"


def _ruled(api: Api, rows: RowMaker, asserts: Asserts, one: str) -> Iterator[Written]:
    """What the rules of the values refuse and take."""
    fields = {each.name: each for each in writable(api)}
    rules = [
        each for each in api.rules if each.field in fields and (each.other or each.field) in fields
    ]
    for case in checks.cases(rules, fields, rows.maker):
        values = ", ".join(filter(None, (case.row, _shown(api))))
        lines = [f"row = {rows.maker(api.model.label)}({values})"]
        lines.append(f"client = client_of({_writer(api, rows.maker(rows.user))})")
        lines.append(f"data = {{{case.body}}}")
        code = 200 if case.is_taken else 400
        lines.append(_status(asserts, f'client.patch({one}, data, format="json")', code))
        yield Written(
            f"test_{case.name}_is_{'taken' if case.is_taken else 'refused'}", tuple(lines)
        )


def _unchanged(
    api: Api, rows: RowMaker, asserts: Asserts, one: str, some: str
) -> Iterator[Written]:
    """What is read only stays as it is, whatever is sent."""
    fields = {each.name: each for each in columns(api.model)}
    plain = [name for name in api.fixed if name in fields and not fields[name].to]
    if not plain:
        return
    lines = [f"row = {rows.maker(api.model.label)}({_shown(api)})"]
    lines += [f"client = client_of({some})"]
    lines += [f"before = client.get({one}).data"]
    for name in plain:
        field = fields[name]
        value = repr(field.values[-1]) if field.values else rows.value(field, number="7")
        lines.append(f'client.patch({one}, {{"{name}": {value}}}, format="json")')
    lines.append(asserts.equal(f"client.get({one}).data", "before"))
    yield Written(f"test_{'_and_'.join(plain[:2])}_can_not_be_written", tuple(lines))


def _sent(body: list[str]) -> list[str]:
    whole = f"data = {{{', '.join(body)}}}"
    return [whole] if len(whole) < 76 else ["data = {", *(f"    {each}," for each in body), "}"]


def _without(body: list[str], entry: str) -> list[str]:
    name = entry.partition(":")[0]
    return [each for each in body if not each.startswith(f"{name}:")]


def _shown(api: Api) -> str:
    """Values of a row that others see."""
    return ", ".join(each.shown for each in (api.published, api.kept) if each and each.shown)
