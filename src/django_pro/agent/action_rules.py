"""Rules that differ by what is done: `staff and clerks may add and change, only staff deletes`.

Clerks are users of a group that the request calls so or the project's code asks for, users with
a flag of theirs, `is_clerk`, or users whose role has that value.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.agent import (
    roles,
    row_holders,
    said_rights,
    stated_access,
    stated_statuses,
)
from django_pro.agent.row_holders import Holder
from django_pro.agent.stated_statuses import Statuses
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits.eager_loading import Import
from django_pro.edits.query_test import Names
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import singular

_STAFF = r"(?:is_)?(?:staff|admins?|administrators?)(?: users?| members?| people)?"
_AND = r"(?:,? (?:and|or|&|as well as|plus|besides|along with|together with) | ?/ ?)"
_TO = r"(?:(?:only|by|for|to|just|also|then|both|either|the|our|all) )*"
_BESIDE = (
    re.compile(rf"(?<![\w'/-])((?:[a-z]+s, {_TO})*[a-z]+s){_AND}{_TO}{_STAFF}\b(?! (?:and )?only)"),
    re.compile(
        rf"\b{_STAFF}((?:, {_TO}[a-z]+s)*{_AND}{_TO}[a-z]+s)(?![\w'/-])(?=\s*(?:[.;:!)]|$|,"
        r"|\b(?:may|can|could|should|must|shall|are|be|get|have|to|only|alone)\b))"
    ),
)
_PLURAL = r"\b(?!as\b|plus\b|besides\b)[a-z]+s\b"
_ONLY = re.compile(
    rf"\b(?:only|just|nobody but|no one but|for|by) {_TO}([a-z]+s)(?![\w'/-])"
    r"(?=\s*(?:[.;:!)]|$|,|\b(?:may|can|could|should|must|shall|only|alone|and|or)\b))"
)
_GROUP = re.compile(
    r"(?:(?:the |our |all )?(?:users?|members?|people|those|anyone|everybody|everyone)"
    r"(?: (?:who|that))?(?: (?:are|is))? )?(?:(?:in|of|from) )(?:the |an? |our )?(?:"
    r"(?:django |auth )?group ['\"`\u201c]?(?P<after>[a-z][\w-]*)['\"`\u201d]?"
    r"|['\"`\u201c](?P<quoted>[a-z][\w -]*)['\"`\u201d] group\b|(?P<before>[a-z][\w-]*) group\b)"
)
_USUAL = frozenset((
    "users", "members", "people", "persons", "accounts", "visitors", "readers", "reads", "writes",
    "gets", "posts", "deletes", "puts", "changes", "requests", "methods", "others", "admins",
    "administrators", "owners", "authors", "creators", "ones", "edits", "creates", "updates",
    "lists", "details", "rows", "views", "pages", "superusers", "guests", "is", "as", "has", "does",
    "was", "this", "logins", "actions", "things", "strangers", "theirs", "his", "its", "keeps",
    "stays", "remains", "anonymous", "customers", "clients", "sees", "adds",
))  # fmt: skip
"""Words beside staff that name no group: a rule of logins, staff and rows is read elsewhere."""
_NOBODY = frozenset(("customers", "clients", "readers", "guests"))
"""Those of them that mean users, and not all who have signed in."""
_NOW = r"today|currently|right now|at the moment|at present|so far|now|until now"
_COMPLAINT = re.compile(
    rf"^\(?(?:(?:{_NOW})\b(?!.*\b(?:only|must|should)\b).*\b(?:can|may|is able|are able)\b"
    rf"|(?!.*\b(?:only|must|should)\b).*\b(?:can|may)\b.*\b(?:{_NOW})$)"
)
_TOO_MANY = re.compile(
    r"\b(?:lets?|allows?|letting|allowing) (?:in )?(?:any|every|each|all)"
    r"|\b(?:any|every|each|all)(?:one|body|(?: [a-z-]+){1,3})"
    r"(?:,? (?:who|that)(?:'s| is| are| has| have)? (?:logged|signed) ?-?in"
    r"| with an? (?:account|login))?,? (?:can|is able to|are able to)\b"
)
"""That somebody can do what another sentence says that few may."""
_DEMANDS = re.compile(r"\b(?:only|just|must|should|still|nobody|no one|too|may)\b")
_PATH = re.compile(r" ?(?<!\S)[(`]*/[\w<>:{}?=&/-]*[)`]*(?=[.,;:]?(?:\s|$))")
_DO_THAT = re.compile(r"\bdo (?:that|this|so|it|these things)\b")
_ALL_ELSE = re.compile(
    r"\b(?:(?:everything|anything|all) else"
    r"|(?:all |any )?(?:the )?other (?:methods|requests|verbs))\b"
)
_READS_STAY = re.compile(
    r"\b(?:read(?:ing|s| access)?|gets?|lists?)(?: and (?:reading|listing))?"
    r"(?: (?:should|must|can))? (?:stays?|remains?|keeps?|is to stay|goes on|go on|works?|is)"
    r"(?: working)? (?:(?:open )?(?:as|like) (?:it is|it was|now|before|today|is)|unchanged"
    r"|untouched|the same)(?: (?:now|today))?"
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_LEFT = re.compile(
    r"(?<![\w/])(?:staff|admins?|administrators?|superusers?|everybody|everyone|anybody|anyone"
    r"|nobody|public|(?:logged|signed)[- ]in|authenticated|owners?|group|groups|visitors?"
    r"|anonymous)\b"
)
ACTIONS: Mapping[str, tuple[str, ...]] = {
    "create": ("post",), "change": ("put", "patch"), "delete": ("delete",),
}  # fmt: skip
"""Methods by what they do to rows."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Users whom neither a login nor the flag of staff tells apart."""

    word: str
    """As the request calls them."""
    test: str
    """Expression that tells whether `user` is one."""
    imports: tuple[Import, ...]
    setup: str
    """Statement that makes the user `{user}` one, for a test."""
    names: tuple[Names, ...] = ()
    """What that needs."""
    holder: Holder | None = None
    """Of those who have a row of a model."""


@dataclass(frozen=True, slots=True)
class Rules:
    grants: Mapping[str, frozenset[str]]
    """By `read`, `create`, `change` and `delete`: some of `anyone`, `login`, `staff` and words of
    `kinds`; what is not told stays."""
    kinds: Mapping[str, Kind]
    statuses: Statuses


_SUPERUSER = Kind(
    "superusers", "user.is_superuser", (),
    "{user}.is_superuser = True\n        {user}.save()",
)  # fmt: skip
_SUPERUSERS = re.compile(r"\b(?:all |the |our )*super[- ]?users?(?: accounts?)?\b(?!')")
_WITH_SUPERUSERS = re.compile(rf"\b[a-z][\w-]*{_AND}{_TO}superusers\b|\bsuperusers{_AND}{_TO}[a-z]")
_BESIDE_SUPERUSERS = re.compile(rf"(?<![\w'/-])([a-z]+s){_AND}{_TO}superusers\b")
"""Superusers beside others: of superusers alone no rule is known here."""


def _as_said(text: str, name: str) -> str:
    """A name as the request spells it, and not in small letters."""
    found = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text, re.IGNORECASE)
    return found[0] if found else name


def is_for_few(low: str) -> bool:
    """Whether a request lets in some kind of users alone, by a word that means no others."""
    bare = re.sub(r"(?<!\S)\S*/\S*", " ", low)
    return any(next(filter(None, each)) not in _USUAL for each in _FEW.findall(bare))


_FEW = re.compile(
    r"\b(?:only|just|nobody but|no one but) (?:(?:the|our|all) )*([a-z]+s)(?![\w'/-]) "
    r"(?:may|can|could|should|must|shall|are)\b"
    r"|\bnon-([a-z]+s)\b"
    r"|\b(?:for|by|to) (?:(?:the|our|all) )*([a-z]+s) (?:only|alone)(?![\w-])"
    r"|\blet (?:only |just )?([a-z]+s) (?:creat|add|chang|edit|updat|delet|remov|manag|writ|post)"
)


def spelled(low: str) -> tuple[str, list[str]]:
    """The request with groups that it names as such called by their names alone, and those."""
    groups: list[str] = []

    def named(found: re.Match[str]) -> str:
        groups.append(found["after"] or found["quoted"] or found["before"])
        return groups[-1] if found[0][:1].isalpha() else f" {groups[-1]}"

    return _GROUP.sub(named, low), groups


def beside_staff(low: str) -> list[str]:
    """Words of those who are let in beside staff, that no rule of logins and staff means."""
    bare = re.sub(r"(?<!\S)\S*/\S*", " ", low)
    found = (each[1] for pattern in _BESIDE for each in pattern.finditer(bare))
    return list(dict.fromkeys(word for each in found for word in re.findall(_PLURAL, each)))


def stated(work: Work, low: str) -> Rules | None:
    """The rules of a request that sets several, or one for a group; None of any other. `low` is
    the request.

    Raises:
        NotProvenError: it lets in users whom nothing tells apart, or some of it is not understood.
    """
    low, groups = spelled(said_rights.plain(low))
    low, of_roles = roles.spelled(work, _PATH.sub("", low))
    sentences = _SENTENCE.split(low)
    for number, each in enumerate(sentences[1:]):
        done = " and ".join(stated_access.writes(sentences[number]))
        sentences[number + 1] = _DO_THAT.sub(done or "\\g<0>", each)
    low = " ".join(each for each in sentences if not _COMPLAINT.search(each.rstrip(".!?; ")))
    kinds = {each: _group(work, _as_said(work.said.text, each)) for each in groups}
    low = _SUPERUSERS.sub("superusers", low)
    if _WITH_SUPERUSERS.search(low):
        kinds[_SUPERUSER.word] = _SUPERUSER
    alone = [each[1] for each in _ONLY.finditer(re.sub(r"(?<!\S)\S*/\S*", " ", low))]
    beside = [*beside_staff(low), *(each[1] for each in _BESIDE_SUPERUSERS.finditer(low))]
    for word in dict.fromkeys((*beside, *alone, *of_roles)):
        known = kinds.get(word) or _kind(work, word)
        if known is not None:
            kinds[word] = known
        elif word in beside and (word not in _USUAL or word in _NOBODY):
            raise NotProvenError(
                f"`{word}`: no group that the project's code asks for, no flag and no role of its "
                "users and no model of theirs is called so. Nothing is written: say how they are "
                f"known, e.g. `users in the group {word}`."
            )
    statuses, rest = stated_statuses.stated(low)
    others, is_shut = said_rights.shut_out(rest, kinds)
    rest = others if is_shut else rest
    rest = _ALL_ELSE.sub("writing", demanded(rest, tuple(kinds)))
    reads_stay = _READS_STAY.search(rest) is not None
    access = stated_access.read(_READS_STAY.sub(" ", rest), groups=tuple(kinds))
    if reads_stay:
        grants = {each: who for each, who in access.grants.items() if each != "read"}
        access = replace(access, grants=grants)
    access = replace(access, grants=said_rights.with_writers(access.grants))
    told = {access.grants[each] for each in ACTIONS if each in access.grants}
    is_owner = any("owner" in each for each in access.grants.values())
    is_new = any(each.holder is None or word in beside for word, each in kinds.items())
    if not is_new and (is_owner or len(told) < 2):
        return None
    clauses = re.split(r"[.;,()]", re.sub(r"(?<!\S)\S*/\S*", " ", access.rest))
    unread = [
        each.strip() for each in clauses if _LEFT.search(each) or set(each.split()) & set(kinds)
    ]
    left = [*access.unclear, *unread]
    if any({"login", "anyone"} & who and set(kinds) & who for who in access.grants.values()):
        left.append(rest.strip())  # two clauses that were taken for one
    if is_shut and not said_rights.is_closed(access.grants):
        left.append("others get nothing")
    if left or is_owner or not access.grants:
        shown = "; ".join(f"`{each}`" for each in left) or "who may do what"
        raise NotProvenError(
            f"Not understood: {shown}. Nothing is written: say it in other words, e.g. "
            "`everybody may read, staff may create and change, only staff may delete`."
        )
    return Rules(access.grants, kinds, statuses)


def demanded(low: str, kinds: tuple[str, ...]) -> str:
    """Without the sentences that tell what too many can do today, where others say who may."""
    sentences = _SENTENCE.split(low)
    for each in sentences:
        if not _TOO_MANY.search(each) or _DEMANDS.search(each):
            continue
        rest = " ".join(one for one in sentences if one is not each)
        told = set(stated_access.read(rest, groups=kinds).grants)
        if told >= set(stated_access.writes(each)):
            return rest
    return low


def groups(work: Work) -> tuple[str, ...]:
    """Names of the groups that the project's code looks up."""
    return tuple(_written_groups(work))


def called(work: Work, word: str) -> Kind | None:
    """Whom a word means, superusers among them; None where nothing tells them apart."""
    if word == _SUPERUSER.word:
        return _SUPERUSER
    return _kind(work, word)


def _kind(work: Work, word: str) -> Kind | None:
    """Whom a word means: users with a flag of their model, of a role of theirs, in a group that
    code of the project names, or with a row of a model."""
    one = singular(word).replace(" ", "_").replace("-", "_")
    models = {each.label: each for each in work.original.models}
    for field in models[work.web.user].fields if work.web.user in models else ():
        if field.concrete and field.kind == "BooleanField" and field.name in (f"is_{one}", one):
            setup = f"{{user}}.{field.name} = True\n        {{user}}.save()"
            return Kind(word, f'getattr(user, "{field.name}", False)', (), setup)
    written = _written_groups(work)
    known = [each for each in written if singular(each.lower()).replace("-", "_") == one]
    if len(known) == 1:
        return _group(work, known[0], written)
    role = roles.called(work, one)
    if role is not None and role.is_named:
        return Kind(word, role.test, role.imports, role.setup)
    holder = row_holders.called(work, word)
    if holder is None:
        return Kind(word, role.test, role.imports, role.setup) if role is not None else None
    lines, names = row_holders.test_lines(work, holder, "{user}", 1)
    return Kind(word, f"{holder.test}(user)", (), lines.lstrip(), tuple(names), holder)


def _group(work: Work, name: str, written: Mapping[str, Import | None] | None = None) -> Kind:
    """The users of a group, by the project's own function that asks for it where it has one."""
    found = (_written_groups(work) if written is None else written).get(name)
    test = f"{found[1]}(user)" if found else f'user.groups.filter(name="{name}").exists()'
    setup = f'{{user}}.groups.add(Group.objects.get_or_create(name="{name}")[0])'
    names = (("django.contrib.auth.models", "Group"),)
    return Kind(name.lower(), test, (found,) if found else (), setup, names)


def _written_groups(work: Work) -> dict[str, Import | None]:
    """Names of groups that the project's code looks up, each with the function of one argument
    that tells whether a user is in it."""
    trees: dict[Path, ast.Module] = {}
    for path in sorted(work.copy.root.rglob("*.py")):
        if {"migrations", "tests", "site-packages"} & set(path.parts):
            continue
        source = path.read_text(encoding="utf-8", errors="replace")
        if "group" in source.lower():
            try:
                trees[path] = ast.parse(source)
            except SyntaxError:
                continue
    constants = {
        ast.unparse(each.targets[0]): each.value.value
        for tree in trees.values() for each in ast.walk(tree)
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
        and isinstance(each.value.value, str)
    }  # fmt: skip
    found: dict[str, Import | None] = {}
    helpers = {
        entry.name for tree in trees.values() for entry in tree.body
        if isinstance(entry, ast.FunctionDef) and _asks_for_named(entry)
    }  # fmt: skip
    for path, tree in trees.items():
        for node in ast.walk(tree):
            for name in _looked_up(node, constants) if isinstance(node, ast.Call) else ():
                found.setdefault(name, None)
        for entry in tree.body:
            name = _asks_for(entry, constants, helpers)
            if name:
                found[name] = (module_of(work.copy.root, path), getattr(entry, "name", ""))
    return found


def _looked_up(node: ast.Call, constants: Mapping[str, str]) -> Iterator[str]:
    """`user.groups.filter(name="clerks")`, `Group.objects.get(name=CLERKS)`."""
    called = ast.unparse(node.func)
    is_of_groups = re.search(r"(?:^|\.)groups\.|\bGroup\.objects\.", called)
    for each in node.keywords:
        value = constants.get(ast.unparse(each.value))
        if isinstance(each.value, ast.Constant) and isinstance(each.value.value, str):
            value = each.value.value
        named = each.arg == "name" and is_of_groups
        if value and (named or (each.arg or "").endswith("groups__name")):
            yield value


_GUARD = (
    r"if not {user}\.is_authenticated:\n    return False"
    r"|if {user}\.is_(?:anonymous:\n    return False|superuser:\n    return True)"
)
"""What comes before a group is asked for."""


def _asks_for(node: ast.stmt, constants: Mapping[str, str], helpers: Collection[str]) -> str:
    """The group whose members a function of a user tells, and nothing else."""
    if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1 or node.decorator_list:
        return ""
    user, told = node.args.args[0].arg, _told(node)
    found = re.fullmatch(rf"{user}\.groups\.filter\(name=('[^']+'|\w+)\)\.exists\(\)", told)
    if not found:
        found = re.fullmatch(rf"(?:{'|'.join(helpers) or '(?!)'})\({user}, ('[^']+'|\w+)\)", told)
    if not found:
        return ""
    return found[1].strip("'") if found[1][0] == "'" else constants.get(found[1], "")


def _asks_for_named(node: ast.FunctionDef) -> bool:
    """Whether a function tells the members of the groups that it is given beside the user:
    `has_role(user, *names)`."""
    args = node.args
    given = args.args + ([args.vararg] if args.vararg else [])
    if len(given) != 2 or args.kwonlyargs or args.kwarg or node.decorator_list:
        return False
    wanted = f"name__in={given[1].arg}" if args.vararg else f"name={given[1].arg}"
    return _told(node) == f"{given[0].arg}.groups.filter({wanted}).exists()"


def _told(node: ast.FunctionDef) -> str:
    """What a function asks of the user, its first argument, beside a login; empty where it does
    anything else."""
    user, last = node.args.args[0].arg, node.body[-1]
    before = node.body[1:-1] if ast.get_docstring(node) else node.body[:-1]
    if not isinstance(last, ast.Return) or last.value is None:
        return ""
    if not all(re.fullmatch(_GUARD.format(user=user), ast.unparse(each)) for each in before):
        return ""
    return " ".join(_asked(last.value, user))


def _asked(value: ast.expr, user: str) -> Iterator[str]:
    """What an expression asks of a user, beside a login; superusers may be let in as well."""
    if isinstance(value, ast.BoolOp):
        for each in value.values:
            yield from _asked(each, user)
    elif ast.unparse(value) not in (f"{user}.is_authenticated", f"{user}.is_superuser"):
        yield ast.unparse(value)
