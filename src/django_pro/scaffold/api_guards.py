"""Who may do what with the rows of an API: the source of its permissions, and its words."""

from __future__ import annotations

from django_pro.scaffold.api import Api, Who
from django_pro.scaffold.stated import camel, plural

_TOLD = {
    "anyone": "anyone", "login": "who is logged in", "staff": "staff", "owner": "the {owner}",
    "owner or staff": "the {owner} and staff",
}  # fmt: skip


def permission(api: Api) -> tuple[str, str]:
    """Name and source of the class that guards rows; empty where none is needed."""
    if api.read_only or api.private:
        return "", ""
    whose = {api.changed_by, api.deleted_by}
    if whose | {api.writes} == {"staff"}:
        return ("", "") if api.guards or api.reads == "staff" else _staff_writes()
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


def _staff_writes() -> tuple[str, str]:
    lines = (
        "class IsStaffOrReadOnly(permissions.BasePermission):",
        '    """Who may see it reads; staff writes."""',
        "",
        "    def has_permission(self, request, view):",
        "        return request.method in permissions.SAFE_METHODS or request.user.is_staff",
    )
    return "IsStaffOrReadOnly", "\n".join(lines)


def _owner_writes(api: Api) -> tuple[str, str]:
    owner = camel(api.owner.replace("_", " "))
    staff = api.changed_by == "owner or staff"
    name = f"Is{owner}{'OrStaff' if staff else ''}OrReadOnly"
    words = f"{api.owner.replace('_', ' ')}{' and staff' if staff else ''}"
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
            '        return request.method != "POST" or request.user.is_staff',
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


def _condition(api: Api, who: Who) -> str:
    """Python source of whether the user may write `obj`, where others have no login."""
    owner = f"obj.{api.owner}_id == request.user.pk"
    return {
        "staff": "request.user.is_staff", "owner": owner,
        "owner or staff": f"request.user.is_staff or {owner}",
    }.get(who, "request.user.is_authenticated")  # fmt: skip


def built_in(api: Api) -> list[str]:
    """Permission classes of REST framework."""
    if api.reads == "staff":
        return ["permissions.IsAdminUser"]
    if api.reads == "login":
        return ["permissions.IsAuthenticated"]
    is_guarded = permission(api)[0] == "IsStaffOrReadOnly"
    return [] if is_guarded else ["permissions.IsAuthenticatedOrReadOnly"]


def told(api: Api) -> str:
    """The docstring of the view set."""
    words = plural(api.words).capitalize()
    if api.private:
        more = " Staff sees all." if api.staff_sees_all else ""
        return f"{words}: users have their own, and see no others.{more}"
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
    adds = _TOLD[api.writes] if "create" not in api.left_out else ""
    changes, deletes = (
        _TOLD[each].format(owner=api.owner.replace("_", " "))
        for each in (api.changed_by, api.deleted_by)
    )
    does = [(adds, "adds")] if adds else []
    does += [] if "update" in api.left_out else [(changes, "changes")]
    does += [] if "destroy" in api.left_out else [(deletes, "deletes")]
    found: dict[str, list[str]] = {}
    for who, verb in does:
        found.setdefault(who, []).append(verb.removesuffix("s") if " and staff" in who else verb)
    return "; ".join(f"{who} {' and '.join(verbs)}" for who, verbs in found.items())


def who_may(api: Api) -> str:
    """`anyone reads, staff writes`."""
    reads = _TOLD[api.reads]
    if api.read_only:
        return f"{reads} reads"
    if api.private:
        also = "; staff sees and changes all of them" if api.staff_sees_all else ""
        return f"users see and change none but their own rows (`{api.lookup}`){also}"
    if api.is_guarded_by_row:
        kept = f"`{api.owner}` is who sends the request; " if api.owner else ""
        return f"{kept}{reads} reads; {_told_of(api)}"
    if api.reads == api.writes:
        return f"{reads} reads and writes"
    return f"{reads} reads, {_TOLD[api.writes]} writes"
