"""Settings given the value that mends them, where they got the one that they have."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from django_pro.edits import Edit, Import, Patch
from django_pro.facts import source
from django_pro.facts.settings_source import Assigned
from django_pro.rules.mends import places
from django_pro.rules.setting_rule import Deployed, SettingClaim

_YEAR = 365 * 24 * 60 * 60
_OS: Import = ("os", "")
_VALIDATION = "django.contrib.auth.password_validation"
_HASHERS = "django.contrib.auth.hashers"


@dataclass(frozen=True, slots=True)
class _Value:
    """What a setting is to be."""

    source: str
    review: str = ""
    imports: tuple[Import, ...] = ()
    of_https: bool = False
    """Development, which has no https, keeps what it has where it shares the module."""


def _listed(names: tuple[str, ...]) -> str:
    return "[\n" + "".join(f'    "{name}",\n' for name in names) + "]"


_UNKNOWN_TO_OTHERS = (
    "production has to set {0}, and development too; the old value is known and to be replaced"
)
_VALUES = {
    "SESSION_COOKIE_SECURE": _Value("True", of_https=True),
    "CSRF_COOKIE_SECURE": _Value("True", of_https=True),
    "SESSION_COOKIE_HTTPONLY": _Value("True"),
    "SESSION_COOKIE_SAMESITE": _Value('"Lax"'),
    "CSRF_COOKIE_SAMESITE": _Value('"Lax"'),
    "X_FRAME_OPTIONS": _Value('"DENY"'),
    "SECURE_CONTENT_TYPE_NOSNIFF": _Value("True"),
    "SECURE_REFERRER_POLICY": _Value('"same-origin"'),
    "SECURE_SSL_REDIRECT": _Value(
        "True",
        "behind a proxy that ends https it needs SECURE_PROXY_SSL_HEADER, else it goes round",
        of_https=True,
    ),
    "SECURE_HSTS_SECONDS": _Value(
        str(_YEAR), "browsers hold to it for a year: begin with 3600", of_https=True
    ),
    "SESSION_SERIALIZER": _Value(
        '"django.contrib.sessions.serializers.JSONSerializer"',
        "sessions that hold more than JSON can are lost",
    ),
    "SESSION_ENGINE": _Value(
        '"django.contrib.sessions.backends.db"', "those logged in now are out"
    ),
    "SECRET_KEY": _Value(
        'os.environ["SECRET_KEY"]', _UNKNOWN_TO_OTHERS.format("SECRET_KEY"), (_OS,)
    ),
    "AUTH_PASSWORD_VALIDATORS": _Value(
        "[\n"
        + "".join(
            f'    {{"NAME": "{_VALIDATION}.{name}"}},\n'
            for name in (
                "UserAttributeSimilarityValidator",
                "MinimumLengthValidator",
                "CommonPasswordValidator",
                "NumericPasswordValidator",
            )
        )
        + "]"
    ),
    "PASSWORD_HASHERS": _Value(
        _listed(
            (
                f"{_HASHERS}.PBKDF2PasswordHasher",
                f"{_HASHERS}.PBKDF2SHA1PasswordHasher",
                f"{_HASHERS}.Argon2PasswordHasher",
                f"{_HASHERS}.BCryptSHA256PasswordHasher",
                f"{_HASHERS}.ScryptPasswordHasher",
            )
        ),
        "leave the old hasher last while there are hashes of its kind",
    ),
}
_KEYED = {
    ("REST_FRAMEWORK", "DEFAULT_PERMISSION_CLASSES"): _Value(
        '["rest_framework.permissions.IsAuthenticated"]',
        "views that are meant for everyone need permission_classes = [AllowAny]",
    ),
    ("REST_FRAMEWORK", "DEFAULT_RENDERER_CLASSES"): _Value(
        '["rest_framework.renderers.JSONRenderer"]', "nobody is shown the browsable API any more"
    ),
}
_MIDDLEWARE = {
    "csrf-middleware-missing": (
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
    ),
    "framing-allowed": ("django.middleware.clickjacking.XFrameOptionsMiddleware", ""),
    "content-type-sniffed": ("django.middleware.security.SecurityMiddleware", "first"),
    "referrer-sent": ("django.middleware.security.SecurityMiddleware", "first"),
}
"""Rule -> the middleware that is not there, and what it stands behind."""


def mends(rule: str, deployed: Deployed, claim: SettingClaim) -> Iterator[Edit]:
    """Changes that would mend a claim on settings, the best first."""
    name = claim.setting
    if rule == "debug-on":
        yield from _debug(deployed)
    elif rule == "secret-in-tracked-file":
        yield from _from_environment(claim)
    elif name == "MIDDLEWARE":
        yield from _with_middleware(rule, deployed)
    elif claim.keys and (name, claim.keys[0]) in _KEYED:
        yield from _keyed(deployed, name, claim.keys[0], _KEYED[name, claim.keys[0]])
    elif name in _VALUES and not claim.keys:
        yield from _given(deployed, name, _VALUES[name])


def _is_shared(deployed: Deployed) -> bool:
    """Whether development loads the same module."""
    found = deployed.deployment
    is_told_apart = deployed.source.assigned("DEBUG") is not None
    return found.evidence != "named" or (found.is_shared and is_told_apart)


def _given(deployed: Deployed, name: str, value: _Value) -> Iterator[Edit]:
    text = value.source
    if value.of_https and _is_shared(deployed):
        if deployed.source.assigned("DEBUG") is None:
            return
        text = "not DEBUG" if text == "True" else f"0 if DEBUG else {text}"
    known = deployed.source.assigned(name)
    told = f"{name} = {text if len(text) < 60 else '...'}"
    path = known.path if known is not None else deployed.source.module_path
    if known is not None and _is_plain(known):
        patch = places.replaced(path, known.value or known.node, text, *value.imports)
    else:
        path = deployed.source.module_path
        patch = places.at_end(path, f"{name} = {text}\n", *value.imports)
    yield Edit(path, patch.line, patch.column, patches=(patch,), told=told, review=value.review)


def _is_plain(known: Assigned) -> bool:
    """Whether the statement assigns the setting, and nothing else."""
    node = known.node
    if isinstance(node, ast.Assign):
        return len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)
    return isinstance(node, ast.AnnAssign) and node.value is not None


def _debug(deployed: Deployed) -> Iterator[Edit]:
    if not _is_shared(deployed):
        yield from _given(deployed, "DEBUG", _Value("False"))
        return
    review = "development has to set DEBUG=1"
    yield from _given(deployed, "DEBUG", _Value('os.environ.get("DEBUG") == "1"', review, (_OS,)))


def _from_environment(claim: SettingClaim) -> Iterator[Edit]:
    """The text that stands at the claim's place comes from the environment."""
    key = claim.rests_on[-1] if claim.rests_on else ""
    if claim.place is None or not key.isidentifier():
        return
    path, line = claim.place.path, claim.place.line
    values = [
        node
        for node in source.nodes_of(path)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.lineno == line
        and len(node.value) > 5
        and node.value != key
    ]
    if not values or not path.endswith(".py"):
        return
    value = max(values, key=lambda node: node.col_offset)
    variable = key if key == claim.setting else f"{claim.setting}_{key}".upper()
    patch = places.replaced(path, value, f'os.environ["{variable}"]', _OS)
    told = f'os.environ["{variable}"]'
    review = _UNKNOWN_TO_OTHERS.format(variable)
    yield Edit(path, line, value.col_offset, patches=(patch,), told=told, review=review)


def _with_middleware(rule: str, deployed: Deployed) -> Iterator[Edit]:
    wanted, behind = _MIDDLEWARE.get(rule, ("", ""))
    known = deployed.source.assigned("MIDDLEWARE")
    value = known.value if known is not None else None
    if known is None or not wanted or not isinstance(value, ast.List | ast.Tuple) or not value.elts:
        return
    names = [each.value if isinstance(each, ast.Constant) else None for each in value.elts]
    margin = " " * value.elts[0].col_offset
    gap = f",\n{margin}" if value.elts[0].lineno != value.lineno else ", "
    if behind == "first":
        patch = places.before(known.path, value.elts[0], f'"{wanted}"{gap}')
    elif behind and behind not in names:
        return
    else:
        other = value.elts[names.index(behind)] if behind else value.elts[-1]
        patch = places.after(known.path, other, f'{gap}"{wanted}"')
    told = f"{wanted.rpartition('.')[2]} in MIDDLEWARE"
    yield Edit(known.path, patch.line, patch.column, patches=(patch,), told=told)


def _keyed(deployed: Deployed, name: str, key: str, value: _Value) -> Iterator[Edit]:
    known = deployed.source.assigned(name)
    if known is None:
        whole = replace(value, source=f'{{"{key}": {value.source}}}')
        yield from _given(deployed, name, whole)
        return
    given = known.value
    if not isinstance(given, ast.Dict):
        return
    pairs = zip(given.keys, given.values, strict=True)
    there = next(
        (each for at, each in pairs if isinstance(at, ast.Constant) and at.value == key), None
    )
    if there is not None:
        patch: Patch = places.replaced(known.path, there, value.source)
    elif given.keys and given.keys[0] is not None:
        first = given.keys[0]
        gap = f",\n{' ' * first.col_offset}" if first.lineno != given.lineno else ", "
        patch = places.before(known.path, first, f'"{key}": {value.source}{gap}')
    else:
        patch = places.replaced(known.path, given, f'{{"{key}": {value.source}}}')
    told = f'{name}["{key}"] = {value.source}'
    yield Edit(
        known.path, patch.line, patch.column, patches=(patch,), told=told, review=value.review
    )
