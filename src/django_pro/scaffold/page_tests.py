"""Tests of a model's pages: who gets them, what they do, and what a list costs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from django_pro.scaffold.page_guards import STAFF
from django_pro.scaffold.pages import Joined, Pages, Parent, entered
from django_pro.scaffold.rows import RowMaker, required
from django_pro.scaffold.style import Names
from django_pro.scaffold.tests import Asserts, Written

NAMES: frozenset[Names] = frozenset({("django.test", "Client"), ("django.urls", "reverse")})


def body(pages: Pages, rows: RowMaker) -> list[str]:
    """Python source of the entries of a form that is accepted."""
    needed = {each.name for each in required(pages.model)}
    found = []
    for each in pages.model.fields:
        if each.name not in entered(pages):
            continue
        if each.name not in needed and not (each.values and not each.blank):
            continue
        if each.kind in ("ForeignKey", "OneToOneField"):
            found.append(f'"{each.name}": {rows.maker(each.to)}().pk')
        else:
            size = next((size for name, size in pages.least if name == each.name), 0)
            value = rows.value(each, number="{next(numbers)}")
            found.append(f'"{each.name}": {f"{chr(34)}x{chr(34)} * {size}" if size else value}')
    for each in pages.model.fields:  # a number that has a default is asked for too
        plain = each.kind.endswith(
            ("IntegerField", "DecimalField", "CharField", "FloatField", "DateField", "TextField",
             "TimeField", "DateTimeField", "EmailField", "URLField")
        )  # fmt: skip
        is_asked = each.name in entered(pages) and not each.blank
        if is_asked and plain and each.has_default and not each.values and each.name not in needed:
            found.append(f'"{each.name}": {rows.value(each, number="{next(numbers)}")}')
    return found


def sends_files(pages: Pages) -> bool:
    needed = {each.name for each in required(pages.model)}
    return any(
        each.kind in ("FileField", "ImageField") and each.name in needed
        for each in pages.model.fields
    )


def tests(pages: Pages, rows: RowMaker, asserts: Asserts) -> list[Written]:
    return [Written(name, tuple(lines)) for name, lines in _tests(pages, rows, asserts)]


def _tests(pages: Pages, rows: RowMaker, asserts: Asserts) -> Iterator[tuple[str, list[str]]]:
    make, name = rows.maker(pages.model.label), pages.model.name
    user = rows.maker(rows.user) if pages.owner or any(map(pages.whose, pages.kinds)) else ""
    shown = pages.published.shown if pages.published else ""

    def status(one: str, code: int) -> str:
        return asserts.equal(f"{one}.status_code", str(code))

    def url(kind: str, args: str = "") -> str:
        if pages.address and not args:
            return f'"{pages.address}"'
        return f'reverse("{pages.space}{pages.url(kind)}"{args})'

    staff = pages.guard.people.given if pages.who == STAFF else ""
    some = pages.guard.people.words.replace(" ", "_")
    of_row = ", args=[row.pk]"
    owner = f"row.{pages.owner}" if pages.owner else f"{user}({staff})"

    def refused(kind: str) -> list[str]:
        """Those whom the page is not for."""
        lines = [asserts.equal("Client().get(url).status_code", "302")]
        if staff:
            lines += ["client = Client()", f"client.force_login({user}())"]
            for method in ("get", "post") if kind == "create" else ("get",):
                lines.append(asserts.true(f"client.{method}(url).status_code in (302, 403)"))
        return lines

    for kind in pages.kinds:
        if pages.own:
            yield from _own(pages, rows, asserts)
            continue
        if kind == "create" and pages.parent:
            yield from _nested(pages, rows, asserts)
            continue
        if kind in ("list", "detail"):
            lines = ["client = Client()"]
            values = shown
            if pages.whose(kind):
                lines += [f"user = {user}({staff})", "client.force_login(user)"]
            if pages.guarded:
                values = ", ".join(filter(None, (shown, f"{pages.owner}=user")))
            if kind == "detail":
                lines += [
                    f"row = {make}({values})",
                    f"url = {url(kind, of_row)}",
                    status("client.get(url)", 200),
                ]
                lines.append(
                    status(f"client.get({url(kind, ', args=[0]')})", 404)
                    if _is_number(pages)
                    else ""
                )
                yield "test_a_row_has_a_page", [line for line in lines if line]
                continue
            lines += [
                f"url = {url(kind)}",
                f"{make}({values})",
                "few = queries_of(client, url)",
                "for _ in range(5):",
            ]
            lines += [
                f"    {make}({values})",
                "many = queries_of(client, url)",
                asserts.equal("few", "many"),
            ]
            yield "test_the_list_asks_the_same_for_more_rows", lines
            if pages.who:
                name_of = f"test_the_list_is_for_{some if staff else 'who_has_signed_in'}"
                yield name_of, [f"url = {url(kind)}", *refused(kind)]
        elif kind == "create":
            lines = ["client = Client()"]
            if pages.whose(kind):
                yield (
                    "test_a_new_row_needs_a_login",
                    [
                        f"url = {url(kind)}",
                        status("Client().post(url)", 302),
                        *(refused(kind) if pages.who else ()),
                        asserts.equal(f"{name}.objects.count()", "0"),
                    ],
                )
                lines += [f"user = {user}({staff})", "client.force_login(user)"]
            lines.append(f"url = {url(kind)}")
            profile = pages.profile
            if profile:
                refusals = [
                    status(f"client.{method}(url)", profile.code) for method in ("get", "post")
                ]  # fmt: skip
                yield f"test_a_user_without_{profile.field}_is_refused", [*lines, *refusals]
                lines.append(f"{rows.maker(profile.model.label)}({profile.user}=user)")
            lines.append(status("client.get(url)", 200))
            entries = body(pages, rows)
            if entries:
                lines += [
                    status("client.post(url, {})", 200),
                    asserts.equal(f"{name}.objects.count()", "0"),
                ]
            if not sends_files(pages):
                lines.append(f"data = {{{', '.join(entries)}}}")
                for each in pages.choices:
                    other = f"{rows.maker(each.label)}({each.flag}={not each.value}).pk"
                    refusal = f'client.post(url, {{**data, "{each.field}": {other}}})'
                    lines += [
                        status(refusal, 200), asserts.equal(f"{name}.objects.count()", "0")
                    ]  # fmt: skip
                for short, size in pages.least:
                    refusal = f'client.post(url, {{**data, "{short}": "x" * {size - 1}}})'
                    lines += [
                        status(refusal, 200), asserts.equal(f"{name}.objects.count()", "0")
                    ]  # fmt: skip
                for past in pages.past:
                    refusal = f'client.post(url, {{**data, "{past}": {_later(pages, past)}}})'
                    lines += [
                        status(refusal, 200), asserts.equal(f"{name}.objects.count()", "0")
                    ]  # fmt: skip
                for given in pages.given:
                    sent = f'client.post(url, {{**data, "{given.chosen}": "{given.value}"}})'
                    got = f"{name}.objects.get().{given.field}"
                    lines += [status(sent, 302), asserts.equal(got, given.source)]
                    lines.append(f"{name}.objects.all().delete()")
                lines.append("response = client.post(url, data)")
                lines += [status("response", 302), asserts.equal(f"{name}.objects.count()", "1")]
                if pages.row_page:
                    made = pages.row_url(f"{name}.objects.get()")
                    lines.append(asserts.equal("response.url", made))
                if pages.after:
                    after = pages.after
                    after = f'"{after}"' if "/" in after else f'reverse("{after}")'
                    lines.append(asserts.equal("response.url", after))
                if pages.owner:
                    lines.append(asserts.equal(f"{name}.objects.get().{pages.owner}", "user"))
                if profile:
                    whose = f"{name}.objects.get().{profile.field}.{profile.user}"
                    lines.append(asserts.equal(whose, "user"))
            yield "test_a_row_is_created", lines
        else:
            lines = [f"row = {make}({shown})", f"url = {url(kind, of_row)}", "client = Client()"]
            lines += [
                status("client.post(url)", 302),
                asserts.equal(f"{name}.objects.count()", "1"),
            ]
            if pages.owner:
                lines += [f"client.force_login({user}())", status("client.post(url)", 404)]
            lines += [f"client.force_login({owner})", status("client.get(url)", 200)]
            if kind == "delete":
                lines += [
                    status("client.post(url)", 302),
                    asserts.equal(f"{name}.objects.count()", "0"),
                ]
            elif not sends_files(pages):
                lines += [
                    f"data = {{{', '.join(body(pages, rows))}}}",
                    status("client.post(url, data)", 302),
                ]
            done = "deleted" if kind == "delete" else "changed"
            yield (
                f"test_a_row_is_{done}_by_its_owner"
                if pages.owner
                else f"test_a_row_is_{done}_after_a_login",
                lines,
            )


def _own(pages: Pages, rows: RowMaker, asserts: Asserts) -> Iterator[tuple[str, list[str]]]:
    """Of a form that changes the row of whoever has logged in."""
    make, user, name = rows.maker(pages.model.label), rows.maker(rows.user), pages.model.name
    url = f'reverse("{pages.space}{pages.url("update")}")'

    def status(got: str, code: int) -> str:
        return asserts.equal(f"{got}.status_code", str(code))

    begins = [
        f"row, other = {make}(), {make}()", f"url = {url}", "client = Client()",
        f"client.force_login(row.{pages.own})", f"before = {name}.objects.filter(pk=other.pk)",
        "before = list(before.values())",
    ]  # fmt: skip
    known = {each.field: next(each.right()) for each in pages.characters}
    entries = [
        f'"{each.name}": ' + (f'"{known[each.name]}"' if each.name in known else
                              rows.value(each, number="{next(numbers)}"))
        for each in pages.model.fields
        if each.name in entered(pages) and each.kind in ("CharField", "TextField")
        and not each.values
    ]  # fmt: skip
    lines = [
        *begins, status("client.get(url)", 200), f"data = {{{', '.join(entries)}}}",
        "response = client.post(url, data)", status("response", 302),
    ]  # fmt: skip
    if pages.after:
        after = f'"{pages.after}"' if "/" in pages.after else f'reverse("{pages.after}")'
        lines.append(asserts.equal("response.url", after))
    lines += [
        "row.refresh_from_db()", "for field, value in data.items():",
        f"    {asserts.equal('getattr(row, field)', 'value')}",
        asserts.equal(f"list({name}.objects.filter(pk=other.pk).values())", "before"),
    ]  # fmt: skip
    yield "test_who_has_logged_in_changes_their_own_row", lines
    yield (
        "test_it_needs_a_login_and_a_row",
        [
            f"url = {url}", status("Client().get(url)", 302), status("Client().post(url)", 302),
            "client = Client()", f"client.force_login({user}())", status("client.get(url)", 404),
        ],
    )  # fmt: skip
    for each in pages.characters:
        wrong = ", ".join(f'"{text}"' for text in each.wrong())
        well = ", ".join(f'"{text}"' for text in each.right())
        sent = f'client.post(url, {{**data, "{each.field}": text}})'
        yield (
            f"test_{each.field}_is_of_some_characters",
            [
                *begins[:4], f"data = {{{', '.join(entries)}}}",
                f"for text in [{wrong}]:", f"    {status(sent, 200)}",
                f"for text in [{well}]:", f"    {status(sent, 302)}",
            ],
        )  # fmt: skip


def _nested(pages: Pages, rows: RowMaker, asserts: Asserts) -> Iterator[tuple[str, list[str]]]:
    """Of a form at the page of the row that what it makes hangs from."""
    parent = pages.parent
    if parent is None:
        return
    name, one = pages.model.name, parent.field
    user, make = rows.maker(rows.user), rows.maker(parent.model.label)
    address = f'reverse("{pages.space}{pages.url("create")}", args=[{one}.pk])'

    def status(got: str, code: int) -> str:
        return asserts.equal(f"{got}.status_code", str(code))

    begins = [f"user = {user}()", *_of_user(parent, rows), f"url = {address}"]
    if parent.joined:
        join = rows.maker(parent.joined.model.label)
        yield (
            "test_a_form_is_for_those_who_belong_there",
            _outside(parent, parent.joined, begins, join, asserts),
        )
        begins.append(f"{join}({parent.joined.arguments(one, 'user')})")
    profile = pages.profile
    if profile:
        begins.append(f"{rows.maker(profile.model.label)}({profile.user}=user)")
    none = asserts.equal(f"{name}.objects.count()", "0")
    yield "test_a_new_row_needs_a_login", [*begins, status("Client().post(url)", 302), none]
    begins += ["client = Client()", "client.force_login(user)"]
    lines = [*begins, status("client.get(url)", 200)]
    if sends_files(pages):
        yield "test_the_form_is_shown", lines
        return
    data = f"data = {{{', '.join(body(pages, rows))}}}"
    # What the form does not ask for is not taken from a body either.
    lines += [status("client.post(url, {})", 200), none] if body(pages, rows) else []
    lines += [data]
    lines += [f'data["{each}"] = "1"' for each in pages.left_out]
    lines += ["response = client.post(url, data)", status("response", 302)]
    lines += [f"row = {name}.objects.get()", asserts.equal(f"row.{one}", one)]
    lines += [asserts.equal(f"row.{pages.owner}", "user")] if pages.owner else []
    lines += [asserts.equal(f"row.{profile.field}.{profile.user}", "user")] if profile else []
    flags = {each.name: each for each in pages.model.fields}
    lines += [
        asserts.equal(f"row.{each}", f'{name}._meta.get_field("{each}").get_default()')
        for each in pages.left_out if flags[each].has_default
    ]  # fmt: skip
    yield "test_a_row_is_made_of_who_and_where", lines
    for each in pages.past:
        later = _later(pages, each)
        lines = [*begins, data, f'data["{each}"] = {later}', status("client.post(url, data)", 200)]
        yield f"test_{each}_is_not_in_the_future", [*lines, none]
    if parent.owner:
        lines = [
            *begins[:1], f"{one} = {make}()", *begins[begins.index(f"url = {address}") :],
            status("client.get(url)", 404), data, status("client.post(url, data)", 404), none,
        ]  # fmt: skip
        yield f"test_a_{one}_of_others_is_not_found", lines


def _of_user(parent: Parent, rows: RowMaker) -> list[str]:
    """Lines that make the row at whose page a form stands, one of the user's."""
    names = parent.owner.split("__") if parent.owner else []
    labels = [parent.model.label]
    for name in names[:-1]:
        held = rows.model(labels[-1])
        labels.append(held.field_to(name) if held else "")
    held = rows.model(labels[-1]) or parent.model
    is_many = any(
        each.name == names[-1] and each.kind == "ManyToManyField"
        for each in held.fields if names
    )  # fmt: skip
    given = f"{names[-1]}=user" if names and not is_many else ""
    for label, name in zip(reversed(labels[1:]), reversed(names[:-1]), strict=True):
        given = f"{name}={rows.maker(label)}({given})"
    made = [f"{parent.field} = {rows.maker(parent.model.label)}({given})"]
    return [*made, f"{parent.field}.{'.'.join(names)}.add(user)"] if is_many else made


def _later(pages: Pages, name: str) -> str:
    """Python source of a moment in the future."""
    kind = next(each.kind for each in pages.model.fields if each.name == name)
    return f"timezone.{'localdate' if kind == 'DateField' else 'now'}() + timedelta(days=2)"


def _outside(
    parent: Parent, joined: Joined, begins: list[str], join: str, asserts: Asserts
) -> list[str]:
    """Who does not belong to the parent, or did, or belongs to another one, is refused."""
    code = "404" if joined.refusal == "Http404" else "403"
    refused = [
        asserts.equal(f"client.{method}(url).status_code", code) for method in ("get", "post")
    ]
    lines = [*begins, "client = Client()", "client.force_login(user)", *refused]
    lines += [f"{join}({joined.user}=user)", *refused]
    for name, value in joined.flags:
        other = replace(
            joined, flags=tuple((n, v if n != name else not value) for n, v in joined.flags)
        )
        lines += [
            f"row = {join}({other.arguments(parent.field, 'user')})",
            *refused,
            "row.delete()",
        ]
    return lines


def _is_number(pages: Pages) -> bool:
    return any(each.primary_key and each.kind.endswith("AutoField") for each in pages.model.fields)
