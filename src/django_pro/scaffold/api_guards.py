"""Who may do what with the rows of an API: the source of its permissions, and its words."""

from __future__ import annotations

from django_pro.scaffold.api import Api, Who
from django_pro.scaffold.people import STAFF
from django_pro.scaffold.stated import camel, plural


def _who(api: Api, who: Who) -> str:
    owner = f"the {api.owner.replace('_', ' ')}"
    return {
        "anyone": "anyone", "login": "who is logged in", "staff": api.people.words,
        "owner": owner, "owner or staff": f"{owner} and {api.people.words}",
    }[who]  # fmt: skip


def _does(api: Api, who: Who, verb: str) -> str:
    """`staff writes`, `clerks write`."""
    are_many = who == "owner or staff" or (who == "staff" and api.people != STAFF)
    return f"{_who(api, who)} {verb.removesuffix('s') if are_many else verb}"


def permission(api: Api) -> tuple[str, str]:
    """Name and source of the class that guards rows; empty where none is needed."""
    if api.read_only and api.reads == "staff":
        return ("", "") if api.guards else _staff(api)
    if api.read_only or api.private:
        return "", ""
    whose = {api.changed_by, api.deleted_by}
    if whose | {api.writes} == {"staff"}:
        return ("", "") if api.guards else _staff(api)
    if whose | {api.writes} == {"login"} or (api.guards and not api.is_guarded_by_row):
        return "", ""
    if (
        len(whose) == 1
        and api.writes == "login"
        and api.owner
        and whose <= {"owner", "owner or staff"}
    ):
        return _owner_writes(api)
    return _by_method(api)


def _staff(api: Api) -> tuple[str, str]:
    """Where some write, and all or just these read."""
    people = api.people
    if api.reads == "staff" and people == STAFF:
        return "", ""  # REST framework has that one
    is_all = api.reads == "staff"
    name = f"Is{camel(people.one.replace('_', ' '))}{'' if is_all else 'OrReadOnly'}"
    told = people.test("request.user", asks=api.reads != "login")
    told = f"({told})" if " and " in told and not is_all else told
    verb = "writes" if people == STAFF else "write"
    docs = f"{people.words.capitalize()} only." if is_all else (
        f"Who may see it reads; {people.words} {verb}."
    )  # fmt: skip
    safe = "" if is_all else "request.method in permissions.SAFE_METHODS or "
    lines = (
        f"class {name}(permissions.BasePermission):", f'    """{docs}"""', "",
        "    def has_permission(self, request, view):", f"        return {safe}{told}",
    )  # fmt: skip
    return name, "\n".join(lines)


def _owner_writes(api: Api) -> tuple[str, str]:
    owner = camel(api.owner.replace("_", " "))
    staff = api.changed_by == "owner or staff"
    too = camel(api.people.one.replace("_", " "))
    name = f"Is{owner}{f'Or{too}' if staff else ''}OrReadOnly"
    words = f"{api.owner.replace('_', ' ')}{f' and {api.people.words}' if staff else ''}"
    lines = (
        f"class {name}(permissions.BasePermission):",
        (
            f'    """Anyone who may read a row reads it; its {words} write{"" if staff else "s"} '
            f'it."""'
        ),
        "",
        "    def has_object_permission(self, request, view, obj):",
        "        if request.method in permissions.SAFE_METHODS:",
        "            return True",
        f"        return {_condition(api, api.changed_by)}",
    )
    return name, "\n".join(lines)


def _by_method(api: Api) -> tuple[str, str]:
    """Where to add, to change and to delete is for different users."""
    name = f"{api.name}Permission"
    lines = [
        f"class {name}(permissions.BasePermission):",
        f'    """{_sentence(api)}."""',
    ]
    if api.writes == "staff":
        lines += [
            "", "    def has_permission(self, request, view):",
            f'        return request.method != "POST" or {_asked(api)}',
        ]  # fmt: skip
    lines += [
        "", "    def has_object_permission(self, request, view, obj):",
        "        if request.method in permissions.SAFE_METHODS:", "            return True",
    ]  # fmt: skip
    if api.changed_by != api.deleted_by:
        lines += [
            '        if request.method == "DELETE":',
            f"            return {_condition(api, api.deleted_by)}",
        ]
    lines.append(f"        return {_condition(api, api.changed_by)}")
    return name, "\n".join(lines)


def _asked(api: Api) -> str:
    told = api.people.test("request.user", asks=api.reads == "anyone")
    return f"({told})" if " and " in told else told


def _condition(api: Api, who: Who) -> str:
    """Python source of whether the user may write `obj`, where others have no login."""
    owner = f"obj.{api.owner}_id == request.user.pk"
    return {
        "staff": api.people.test("request.user"), "owner": owner,
        "owner or staff": f"{api.people.test('request.user')} or {owner}",
    }.get(who, "request.user.is_authenticated")  # fmt: skip


def built_in(api: Api) -> list[str]:
    """Permission classes of REST framework."""
    if api.reads == "staff" and api.people == STAFF:
        return ["permissions.IsAdminUser"]
    if api.reads == "staff":
        return ["permissions.IsAuthenticated"]
    if api.reads == "login":
        return ["permissions.IsAuthenticated"]
    is_guarded = {api.changed_by, api.deleted_by, api.writes} == {"staff"} and not api.read_only
    return [] if is_guarded else ["permissions.IsAuthenticatedOrReadOnly"]


def told(api: Api) -> str:
    """The docstring of the view set."""
    words = plural(api.words).capitalize()
    if api.private:
        sees = "sees" if api.people == STAFF else "see"
        more = f" {api.people.words.capitalize()} {sees} all." if api.staff_sees_all else ""
        return f"{words}: users have their own, and see no others.{more}"
    if api.way:
        return f"{words}, to be read: users see those that `{api.way.method}` gives them."
    if api.read_only:
        return f"{words}, to be read."
    if api.is_guarded_by_row:
        return f"{words}: {_told_of(api)}."
    return f"{words}: {who_may(api)}."


def _sentence(api: Api) -> str:
    text = _told_of(api)
    return text[0].upper() + text[1:]


def _told_of(api: Api) -> str:
    """`who is logged in adds; the reporter and staff change and delete`."""
    does: list[tuple[Who, str]] = [(api.writes, "adds")] if "create" not in api.left_out else []
    does += [] if "update" in api.left_out else [(api.changed_by, "changes")]
    does += [] if "destroy" in api.left_out else [(api.deleted_by, "deletes")]
    found: dict[Who, list[str]] = {}
    for who, verb in does:
        found.setdefault(who, []).append(verb)
    return "; ".join(
        " and ".join(
            (_does(api, who, first), *(_does(api, who, each).split()[-1] for each in more))
        )
        for who, (first, *more) in found.items()
    )


def who_may(api: Api) -> str:
    """`anyone reads, staff writes`."""
    reads = _does(api, api.reads, "reads")
    if api.readers:
        return f"{api.readers.words} read, {_does(api, api.writes, 'writes')}"
    if api.way:
        way = "__".join(api.way.names)
        return f"{reads}, and sees what `{api.way.method}` gives (`{way}`), as other views have it"
    if api.read_only:
        return reads
    if api.private:
        sees = "sees and changes" if api.people == STAFF else "see and change"
        also = f"; {api.people.words} {sees} all of them" if api.staff_sees_all else ""
        return f"users see and change none but their own rows (`{api.lookup}`){also}"
    if api.is_guarded_by_row:
        kept = f"`{api.owner}` is who sends the request; " if api.owner else ""
        return f"{kept}{reads}; {_told_of(api)}"
    if api.reads == api.writes:
        return f"{reads} and {_does(api, api.writes, 'writes').split()[-1]}"
    return f"{reads}, {_does(api, api.writes, 'writes')}"
