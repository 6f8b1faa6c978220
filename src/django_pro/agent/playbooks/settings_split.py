"""Settings in base, development and production."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from django_pro.agent import setting_values, stated_settings
from django_pro.agent.answer import Check
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.stated_environments import EMPTY, Environments, stated
from django_pro.agent.stated_settings import StatedSetting
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, settings_file
from django_pro.edits.secret_texts import secrets
from django_pro.edits.split_settings import hosts_of_its_own, parts, variable

_SERVED = ("wsgi.py", "asgi.py", "Dockerfile", "Procfile", "docker-compose.prod.yml", "fly.toml",
           "app.yaml", "render.yaml", "gunicorn.conf.py")  # fmt: skip
"""Files that say what production runs."""
_READ = {".py", ".toml", ".ini", ".cfg", ".yml", ".yaml", ".sh", ".env", ".json", ""}
_KEY = "x7Kq9pLm" * 8
"""Long enough for Django's own check, and nobody's."""
_NAMED = re.compile(r"""["']([A-Z][A-Z0-9_]{3,})["']""")
"""Texts that may be variables of the environment."""
_REFUSED = re.compile(r"""if not os\.environ\.get\(["'](\w+)["']\):\n    raise Improp""")
_VARIABLE = re.compile(r"""environ\[["'](\w+)["']\]""")
_MODULES = re.compile(
    r"(?<![\w.])(?:[\w-]+/)*(base|common|dev\w*|local|prod\w*|live|test\w*|staging|ci)\.py\b"
)


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    split = said.has(
        r"(?:split|separate|divide|break up|reorganis|reorganiz|restructure)\w*\b.{0,40}settings",
        r"settings?\b.{0,40}(?:split|separate[d]?|per environment|for each environment)",
        r"(?:separate|different|own) settings? (?:for|per)",
        r"settings? (?:module|file)s? (?:per|for each) environment",
        r"settings(?:\.py)?\b.{0,30}(?:becomes?|into|a) (?:a )?(?:\w+ )?package",
        r"(?:base|common).{0,20}(?:dev\w*|local).{0,20}prod\w*",
    )  # fmt: skip
    if not (split and said.has("settings")):
        return 0
    return 17 if len(set(_MODULES.findall(said.low))) > 1 else 14  # what each holds is said of it


def _run(work: Work) -> Moments:
    yield from ()
    files = SettingsFiles(work)
    path = files.paths[0]
    siblings = {each.stem for each in path.parent.glob("*.py")}
    if files.is_split or path.parent.name == "settings" or "production" in siblings:
        return _already(work, files)
    module, asked = work.project.settings, stated(work.said.text)
    if work.said.has("staging") and not asked.staging:
        work.assumed.append("Staging runs with the settings of production, in its own environment.")
    if work.said.has("tests?\\b") and not asked.tests:
        work.assumed.append("Tests run with the settings of development.")
    if not asked.whole:
        _refuse_imports(work, module)
    package = path.with_suffix("")
    _refuse_elsewhere(work, package, asked.folder)
    content = work.copy.read(path)
    values = stated_settings.stated(work.said.text)
    asked = _as_read_today(content, asked)
    taken = _taken(work, asked, content)
    keeps_hosts = not asked.names_hosts and hosts_of_its_own(content)
    try:
        made = parts(
            content, taken=taken, with_hosts=not keeps_hosts,
            differing=asked.differing, keeps_key=asked.keeps_secrets,
        )  # fmt: skip
        of_production = [each for each in values if each.only != "development"]
        production = _as_asked(made.production, made.base, asked)
        if asked.differing is None:
            of_production = [*_unsaid(work, of_production), *of_production]
        production = _with(production, of_production)
        if values and not asked.names_hosts:
            production = _HOSTS_ASKED.sub(_LENIENT, production)
        production = _with_database(work, production, made.base)
        if asked.refuses_empty:
            production = _naming_the_empty(work, production)
        own = [each for each in values if each.only == "development" and each.value]
        if asked.is_debugging and "DEBUG" not in {each.name for each in own}:
            own.append(StatedSetting("DEBUG", "True", "development"))
        if asked.is_burnt and "SECRET_KEY" in settings_file.names(made.development):
            own.append(StatedSetting("SECRET_KEY", _MADE_UP, "development"))
        development = _with(made.development, own)
    except EditError as error:
        raise NotProvenError(f"{work.copy.name(path)}: {error}. Nothing is written.") from None
    known = f"{content}\n{development}"
    _refuse_unread(work, known, production, [each.name for each in values])
    work.copy.remove(path)
    texts = {"__init__": _init(asked), asked.base: made.base, asked.development: development,
             asked.production: production, **_more(work, asked)}  # fmt: skip
    for name, text in texts.items():
        work.copy.write(package / f"{name}.py", text.replace("from .base ", f"from .{asked.base} "))
    named = _rename(work, module, asked)
    if asked.is_burnt:
        _refuse_burnt(work, content)
    if asked.may_be_named:
        _refuse_fixed(work)
    variables = _VARIABLE.findall(production)
    before, after = work.settings_values(made_up=False)
    meant = {each.name for each in own}
    other = sorted(
        name for name in {**before, **after}
        if before.get(name) != after.get(name) and name not in meant
    )  # fmt: skip
    if other:  # what is made up at each start is no change
        again, _ = work.settings_values(made_up=False)
        other = [name for name in other if before.get(name) == again.get(name)]
    if other:
        raise NotProvenError(f"In development {', '.join(other)} would change. Nothing is written.")
    same = Check(
        "settings in development", "passed",
        f"{len(after) - len(meant)} settings, all with the values of before",
    )  # fmt: skip
    proofs = [same, *_production(work, f"{module}.{asked.production}", asked.hosts)]
    proofs += _shown_values(work, module, asked, values)
    if asked.differing is not None:
        meant |= {each.name for each in values if each.only != "development"}
        proofs.append(_same_else(work, module, asked, meant | set(made.moved)))
    proofs += [_loads(work, f"{module}.{each}") for each in (asked.tests, asked.staging) if each]
    told = _told(work, module, asked, named, variables, content)
    return Outcome(told, tuple(proofs))


_HOSTS_ASKED = re.compile(
    r"""^ALLOWED_HOSTS = os\.environ\[(["'])(\w+)["']\]\.split\(([^()]*)\)$""", re.MULTILINE
)
_LENIENT = r"ALLOWED_HOSTS = [host for host in os.environ.get(\1\2\1, \1\1).split(\3) if host]"
"""Where a request lists what production has to be given, and no hosts."""


def _as_read_today(content: str, asked: Environments) -> Environments:
    """With the variables that the module reads its key and its hosts from, where the request has
    no names for them."""
    if asked.key == "SECRET_KEY" and "SECRET_KEY" not in asked.fixed:
        asked = replace(asked, key=variable(content, "SECRET_KEY") or asked.key)
    if asked.hosts == "ALLOWED_HOSTS" and "ALLOWED_HOSTS" not in asked.fixed:
        asked = replace(asked, hosts=variable(content, "ALLOWED_HOSTS") or asked.hosts)
        given = settings_file.names(content).get("ALLOWED_HOSTS")
        if given is not None and ast.unparse(given).endswith(".split()"):
            asked = replace(asked, separator="")
    return asked


_MADE_UP = '"insecure-key-of-development-and-of-nothing-else"'
_OF_HTTPS = (
    "SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_HSTS_SECONDS",
    "SECURE_PROXY_SSL_HEADER",
)  # fmt: skip
_HARDENED = (
    r"check --deploy", r"\bhsts\b", r"harden\w*", r"secur(?:e|ity) settings", r"best practices?",
)  # fmt: skip


def _unsaid(work: Work, values: Sequence[StatedSetting]) -> list[StatedSetting]:
    """Settings of https that production is not to have: where a request lists some, those are all.
    What redirects needs to know of a proxy's https."""
    said = {each.name for each in values} & set(_OF_HTTPS)
    if not said or work.said.has(*_HARDENED):
        return []
    if "SECURE_SSL_REDIRECT" in said:
        said.add("SECURE_PROXY_SSL_HEADER")
    return [StatedSetting(name, "") for name in _OF_HTTPS if name not in said]


def _naming_the_empty(work: Work, production: str) -> str:
    """Production that says which variable is missing or empty, of those that the request means."""
    variables = _VARIABLE.findall(production)
    clauses = [
        each for each in re.split(r"[,.;\n]\s", work.said.text) if EMPTY.search(each.lower())
    ]
    named = [each for each in variables if any(each in clause for clause in clauses)] or variables
    for name in named:
        error = f"{name} is missing or empty: set it in the environment."
        production = re.sub(
            rf"""^(?=\w+ = [^\n]*environ\[(["']){name}["']\])""",
            rf"if not os.environ.get(\g<1>{name}\g<1>):\n"
            rf"    raise ImproperlyConfigured(\g<1>{error}\g<1>)\n",
            production, count=1, flags=re.MULTILINE,
        )  # fmt: skip
    return settings_file.imported(production, [("django.core.exceptions", "ImproperlyConfigured")])


def _refuse_burnt(work: Work, content: str) -> None:
    """A key that is to go stands nowhere in the repository's files any more."""
    others = [each.setting for each in secrets(content) if each.setting != "SECRET_KEY"]
    if others and work.said.has(r"(?:keys|secrets|passwords|credentials|tokens)\b[^.;]{0,40}"
                                r"\b(?:burn|leak|compromis|stolen|gone)\w*"):  # fmt: skip
        raise NotProvenError(
            f"What development has in place of {', '.join(others)} is not said. Nothing is "
            "written: move those into the environment first."
        )
    keys = [
        each.node.value for each in secrets(content)
        if each.setting == "SECRET_KEY" and isinstance(each.node, ast.Constant)
    ]  # fmt: skip
    left = [
        work.copy.name(path) for path in _texts(work)
        if any(str(each) in work.copy.read(path) for each in keys)
    ]  # fmt: skip
    if left:
        raise NotProvenError(
            f"The old SECRET_KEY would still stand in {', '.join(left)}. Nothing is written."
        )


def _refuse_fixed(work: Work) -> None:
    fixed = [
        work.copy.name(path) for path in _texts(work)
        if path.suffix == ".py" and _FIXED.search(work.copy.read(path))
    ]  # fmt: skip
    if fixed:
        raise NotProvenError(
            f"{', '.join(fixed)} sets DJANGO_SETTINGS_MODULE over what the environment says: use "
            "`os.environ.setdefault` there, then ask again. Nothing is written."
        )


_FIXED = re.compile(r"""environ\[["']DJANGO_SETTINGS_MODULE["']\]\s*=(?!=)""")


def _taken(work: Work, asked: Environments, content: str) -> set[str]:
    """The settings whose secrets production takes from the environment, beside its key."""
    found = {each.setting for each in secrets(content)} - {"SECRET_KEY"}
    if asked.keeps_secrets:
        return set()
    is_all = asked.has_secrets
    if asked.differing is not None:
        is_all = work.said.has(r"(?:secrets|credentials|passwords|tokens)\b")
    if is_all:
        return found
    said = {each for each in found if work.said.has(rf"{each.lower()}\b")}
    of_database = work.said.has(r"(?:db|database|postgres\w*|mysql)(?:'s)? password\b")
    return said | ({"DATABASES"} & found if of_database else set())


_VALUES = """
import hashlib, re
from django.conf import settings
for name in dir(settings):
    if name.isupper() and name != "SETTINGS_MODULE":
        value = re.sub("0x[0-9a-f]+", "", repr(getattr(settings, name)))
        print("value:", name, hashlib.sha256(value.encode()).hexdigest())
"""


def _same_else(work: Work, module: str, asked: Environments, meant: set[str]) -> Check:
    """That production differs from development in what is `meant` alone.

    Raises:
        NotProvenError: it does not load, or differs in more.
    """
    held = []
    for place in (asked.development, asked.production):
        command = ("shell", "-v", "0", "-c", _VALUES, f"--settings={module}.{place}")
        code, told = work.manage(*command, environment=_given(work, asked))
        lines = [line for line in told.splitlines() if line.startswith("value: ")]
        if code or not lines:
            raise NotProvenError(f"{module}.{place} does not load: {told.strip()[-400:]}")
        held.append(dict(line.split()[1:] for line in lines))
    one, two = held
    other = sorted(name for name in one | two if one.get(name) != two.get(name))
    if unlike := [each for each in other if each not in meant]:
        raise NotProvenError(f"{', '.join(unlike)} would differ in production. Nothing is written.")
    told = f"{len(two) - len(other)} settings with the values of development, others: "
    return Check("all else in production", "passed", told + (", ".join(other) or "none"))


def _told(
    work: Work, module: str, asked: Environments, named: str, variables: list[str], content: str
) -> str:
    more = [each for each in (asked.tests, asked.staging) if each]
    names = [asked.base, asked.development, asked.production, *more]
    told = f"`{module}` is a package of {', '.join(names[:-1])} and {names[-1]}. {named} "
    if asked.whole:
        told += f"`{module}` itself is {getattr(asked, asked.whole)}. "
    if (worker := _worker(work, module)) and f"{module}.{asked.production}" in worker:
        told += (
            f"A worker of Celery on a developer's machine needs DJANGO_SETTINGS_MODULE={module}."
            f"{asked.development}. "
        )
    if variables:
        hosts = f" ({asked.hosts} {'comma' if asked.separator else 'space'} separated)"
        told += (
            f"Production does not start without {', '.join(variables)} in its environment"
            f"{hosts if asked.hosts in variables else ''}. "
        )
    production = work.copy.read(_file(f"{module}.{asked.production}"))
    if re.search(r"^ALLOWED_HOSTS = \[host for ", production, re.MULTILINE):
        told += f"Its hosts are those of {asked.hosts} in the environment, none without it. "
    if "BEHIND_PROXY" in production:
        told += "It needs BEHIND_PROXY=1 where a proxy ends https. "
    is_kept = asked.keeps_secrets or (
        asked.differing is not None and "SECRET_KEY" not in asked.differing
    )
    taken = _taken(work, asked, content)
    left = dict.fromkeys(
        each.setting for each in secrets(content)
        if (is_kept or each.setting != "SECRET_KEY") and each.setting not in taken
    )  # fmt: skip
    if left:
        told += f"What is secret in {', '.join(left)} stays in {asked.base}, for all to read. "
        return told.strip()
    if asked.is_burnt:
        return f"{told}{asked.development} has a made-up SECRET_KEY, the old one is gone."
    return f"{told}The old secrets stay in {asked.development}: production has to get new ones."


def _with(text: str, values: Sequence[StatedSetting]) -> str:
    """A module with the values that are stated, and without those that it is not to have."""
    for each in values:
        if each.name == "SECURE_PROXY_SSL_HEADER":
            text = re.sub(r"# Only behind a proxy[^\n]*\nif [^\n]*\n    [^\n]*\n", "", text)
        if each.value:
            try:
                text = settings_file.with_value(text, each.name, each.value)
            except EditError:  # it depends on something: what comes last holds
                text = f"{text.rstrip()}\n\n{each.name} = {each.value}\n"
            continue
        gone = [each.name]
        if each.name == "SECURE_HSTS_SECONDS":
            gone += ["SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_PRELOAD"]
            text = re.sub(r"# Browsers hold to it:[^\n]*\n", "", text)
        for name in gone:
            text = re.sub(rf"^{name} = [^\n]*\n", "", text, flags=re.MULTILINE)
    return text


def _worker(work: Work, module: str) -> str:
    """The source by which a worker of Celery starts; empty without one."""
    path = Path(module.replace(".", "/")).parent / "celery.py"
    return work.copy.read(path) if work.copy.exists(path) else ""


def _init(asked: Environments) -> str:
    """The package itself: empty, or one of its modules by its old name."""
    if not asked.whole:
        return ""
    name = asked.production if asked.whole == "production" else asked.development
    told = f"Where no other module is named it is `{name}`."
    return f'"""{told}"""\n\nfrom .{name} import *  # noqa: F403\n'


def _with_database(work: Work, production: str, base: str) -> str:
    """Production that does not start without the variable by which the base has PostgreSQL, where
    it is said to run on that: without it the base falls back to SQLite."""
    if not work.said.has(r"postgres\w*"):
        return production
    for node in ast.parse(base).body:
        if not isinstance(node, ast.If) or not node.orelse:
            continue
        one, other = ("\n".join(map(ast.unparse, each)) for each in (node.body, node.orelse))
        asks = re.fullmatch(
            r"os\.environ\.get\('(\w+)'\)|os\.getenv\('(\w+)'\)|'(\w+)' in os\.environ",
            ast.unparse(node.test),
        )
        if asks and "DATABASES" in one and "postgres" in one and "sqlite" in other:
            name = next(filter(None, asks.groups()))
            refusal = (
                f'if not os.environ.get("{name}"):\n'
                f'    raise ImproperlyConfigured("{name} is missing or empty: it is where '
                'PostgreSQL runs.")\n'
            )
            text = re.sub(r"^(?=DEBUG = )", f"{refusal}\n", production, count=1, flags=re.MULTILINE)
            wanted = [("os", ""), ("django.core.exceptions", "ImproperlyConfigured")]
            return settings_file.imported(text, wanted)
    return production


def _more(work: Work, asked: Environments) -> dict[str, str]:
    """Modules of the tests and of staging, where they are asked for."""
    found = {}
    if asked.tests:
        text = f'"""Settings of the tests."""\n\nfrom .{asked.development} import *  # noqa: F403\n'
        if work.said.has(r"fast\w*", r"md5", r"(?:password )?hashers?"):
            text += '\nPASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]\n'
        if work.said.has(r"in[- ]memory", r"locmem") and work.said.has(r"e-?mail", "mail"):
            text += '\nEMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"\n'
        found[asked.tests] = text
    if asked.staging:
        found[asked.staging] = (
            f'"""Settings of staging: those of production, in an environment of its own."""\n\n'
            f"from .{asked.production} import *  # noqa: F403\n"
        )
    return found


def _refuse_elsewhere(work: Work, package: Path, folder: str) -> None:
    """A package in another folder than that of the settings would be another module."""
    inside = package.relative_to(work.original.root).as_posix()
    if folder and not f"/{inside}".endswith(f"/{folder}"):
        raise NotProvenError(
            f"The settings stand in {inside}.py: their package would be {inside}/, not {folder}/. "
            "Nothing is written: ask for that one, or without a folder."
        )


_BEYOND = (
    (r"debug[- ]toolbar", "debug_toolbar"), (r"sentry", "sentry"), (r"whitenoise", "whitenoise"),
    (r"redis", "redis"), (r"memcached", "memcached"), (r"database[_ ]url", "DATABASE_URL"),
    (r"postgres\w*", "postgres"), (r"mysql", "mysql"), (r"sqlite", "sqlite"), (r"s3\b", "S3"),
    (r"dotenv|\.env\b", "env"), (r"django-environ", "environ"), (r"decouple", "decouple"),
    (r"(?:json |structured )?logging|log to\b", "LOGGING"), (r"celery", "CELERY"),
    (r"docker\w*", "docker"),
    (r"e?-?mails?\b[^.;]{0,40}\bconsole|console\b[^.;]{0,20}mail", "console"),
)  # fmt: skip
"""What a request may want to differ as well, and what the settings have where they have it."""


def _refuse_unread(work: Work, content: str, production: str, known: Sequence[str]) -> None:
    """What a request says and nothing here does is said before anything is written."""
    low = content.lower()
    given = f"{content}\n{production}"
    names = dict.fromkeys(stated_settings.NAME.findall(work.said.text))
    left = [
        each for each in names
        if each not in known and each != "DJANGO_SETTINGS_MODULE"
        and not re.search(rf"\b{each}\b", given)
    ]  # fmt: skip
    left += [name for words, name in _BEYOND if work.said.has(words) and name.lower() not in low]
    if left:
        raise NotProvenError(
            f"What is said of {', '.join(left)} is no part of this: nothing here writes it. "
            "Nothing is written: ask for the settings in parts first, and for that apart."
        )


def _shown_values(
    work: Work, module: str, asked: Environments, values: Sequence[StatedSetting]
) -> list[Check]:
    """The values that the request states, as the modules load them."""
    found = []
    for place, kind in ((asked.production, "production"), (asked.development, "development")):
        wanted = [
            each for each in values
            if each.value and (each.only == kind or (not each.only and kind == "production"))
        ]  # fmt: skip
        if wanted:
            found.append(
                setting_values.shown(work, wanted, f"{module}.{place}", _given(work, asked))
            )
    return found


def _given(work: Work, asked: Environments) -> dict[str, str]:
    """Values of the variables that production reads."""
    text = work.copy.read(_file(f"{work.project.settings}.{asked.production}"))
    names = [each for each in _NAMED.findall(text) if not each.endswith("SECONDS")]
    return {**dict.fromkeys(names, _KEY), asked.hosts: "example.com", "EMAIL_PORT": "25"}


def _loads(work: Work, module: str) -> Check:
    names = _NAMED.findall(work.copy.read(_file(module)))
    package = Path(_file(module)).parent
    for path in sorted((work.copy.root / package).glob("*.py")):
        names += _NAMED.findall(path.read_text(encoding="utf-8"))
    given = {each: _KEY for each in names if not each.endswith("SECONDS")}
    code, told = work.manage(
        "check", f"--settings={module}", environment={**given, "EMAIL_PORT": "25"}
    )
    if code:
        raise NotProvenError(f"{module} does not load: {told.strip()[-400:]}")
    return Check(f"check with {module}", "passed", "it loads")


def _as_asked(production: str, base: str, asked: Environments) -> str:
    """The module of production with the variables that the request names, and with its mails."""
    split = f'"{asked.separator}"' if asked.separator else ""
    for old, new in (
        ('environ["SECRET_KEY"]', f'environ["{asked.key}"]'),
        (
            'environ["ALLOWED_HOSTS"].split(",")',
            f'environ["{asked.hosts}"].split({split})',
        ),
    ):
        for source in (old, old.replace('"', "'")):
            in_quotes = new if source == old else new.replace('"', "'")
            production = production.replace(source, in_quotes)
    given = settings_file.names(base)
    if not asked.has_smtp or "smtp" in ast.unparse(
        given.get("EMAIL_BACKEND", ast.Constant("smtp"))
    ):
        return production
    production = settings_file.with_value(
        production, "EMAIL_BACKEND", '"django.core.mail.backends.smtp.EmailBackend"'
    )
    for name, default in _MAILS.items():
        if name not in given:
            read = f'os.environ.get("{name}", "{default}")'
            read = f"int({read})" if name == "EMAIL_PORT" else read
            read = f'{read} == "1"' if name.startswith("EMAIL_USE") else read
            production = settings_file.with_value(production, name, read)
    return re.sub(r"\n+(?=EMAIL_(?!BACKEND))", "\n", production)


_MAILS = {
    "EMAIL_HOST": "localhost", "EMAIL_PORT": "25", "EMAIL_HOST_USER": "", "EMAIL_HOST_PASSWORD": "",
    "EMAIL_USE_TLS": "0",
}  # fmt: skip
"""Where mails are sent, as variables of the environment, with the values of Django."""


def _production(work: Work, module: str, hosts: str = "ALLOWED_HOSTS") -> tuple[Check, ...]:
    """Django's own check of a deployment, and a start without secrets."""
    command = ("check", "--deploy", f"--settings={module}")
    text = work.copy.read(_file(module))
    named = [each for each in _NAMED.findall(text) if not each.endswith("SECONDS")]
    given = {**dict.fromkeys(named, _KEY), hosts: "example.com", "EMAIL_PORT": "25"}
    code, told = work.manage(*command, environment=given)
    if code:
        raise NotProvenError(f"Production does not load: {told.strip()[-500:]}")
    warnings = sorted(set(re.findall(r"\(((?:security|\w+)\.W\d+)\)", told)))
    shown = f"no error, {len(warnings)} warnings" + (f": {', '.join(warnings)}" if warnings else "")
    line = f"python manage.py {' '.join(command)}"
    found = [Check("check --deploy of production", "passed", shown, line)]
    key = re.search(r"""SECRET_KEY = os\.environ\[["'](\w+)["']\]""", text)
    if key:
        rest = {name: value for name, value in given.items() if name != key[1]}
        code, told = work.manage("check", f"--settings={module}", environment=rest)
        if code == 0 or key[1] not in told:
            raise NotProvenError(f"Production starts without {key[1]} in its environment.")
        found.append(Check("production without its secrets", "passed", "refuses to start"))
    for name in re.findall(
        r"""if not os\.environ\.get\(["'](\w+)["']\):\n    raise Improp""", text
    ):
        for rest in (
            {key: value for key, value in given.items() if key != name},
            {**given, name: ""},
        ):
            code, told = work.manage("check", f"--settings={module}", environment=rest)
            if code == 0 or f"ImproperlyConfigured: {name}" not in told:
                raise NotProvenError(f"Production starts with {name} missing or empty.")
        found.append(
            Check(f"{name} missing or empty", "passed", "production says so and does not start")
        )
    return tuple(found)


def _file(module: str) -> str:
    return f"{module.replace('.', '/')}.py"


def _already(work: Work, files: SettingsFiles) -> Outcome:
    """They are split: what production does is shown."""
    stems = ("production", "prod")
    for folder in {each.parent for each in files.paths}:
        for stem in stems:
            if (folder / f"{stem}.py").is_file():
                inside = (folder / stem).relative_to(work.original.root)
                module = ".".join(inside.parts)
                return Outcome(
                    f"The settings are split already: production is `{module}`.",
                    _production(work, module),
                )
    raise NotProvenError(
        "The settings are in several modules already, and which of them is production's is not "
        "known. Nothing is written."
    )


def _refuse_imports(work: Work, module: str) -> None:
    """Code that imports from the module itself would find an empty package."""
    parent, _, name = module.rpartition(".")
    wanted = re.compile(
        rf"^\s*(?:from {re.escape(module)} import|import {re.escape(module)}\b"
        rf"|from {re.escape(parent)} import .*\b{name}\b)", re.MULTILINE,
    )  # fmt: skip
    found = [path for path in _texts(work) if path.suffix == ".py" and
             wanted.search(work.copy.read(path))]  # fmt: skip
    if found:
        names = ", ".join(work.copy.name(each) for each in found[:5])
        raise NotProvenError(
            f"{names} imports from {module} itself. Use `from django.conf import settings` there, "
            "then ask again. Nothing is written."
        )


def _rename(work: Work, module: str, asked: Environments) -> str:
    """Names the new modules where the old one was named; what was done."""
    wanted = re.compile(rf"(?<![\w.]){re.escape(module)}(?![\w.])")
    found: dict[str, list[str]] = {asked.development: [], asked.production: []}
    for path in _texts(work):
        text = work.copy.read(path)
        if not wanted.search(text):
            continue
        is_served = path.name in _SERVED or _comes_first(path)
        kind = asked.users.get(path.stem.lower()) or asked.users.get(path.name.lower())
        is_served = kind == "production" if kind else is_served
        place = asked.production if is_served else asked.development
        if asked.whole and not kind and is_served == (asked.whole == "production"):
            continue  # the old name means that
        work.copy.write(path, wanted.sub(f"{module}.{place}", text))
        found[place].append(work.copy.name(path))
    return " ".join(
        f"{', '.join(names)} {'name' if len(names) > 1 else 'names'} {place}."
        for place, names in found.items() if names
    )  # fmt: skip


def _comes_first(path: Path) -> bool:
    """Whether a package loads the module by itself, before its `wsgi.py` names the settings: what
    it names by default is what is served then, as with `celery.py`."""
    head = path.parent / "__init__.py"
    if not (head.exists() and (path.parent / "wsgi.py").exists()):
        return False
    return bool(
        re.search(rf"^(?:from|import) [\w.]*\b{path.stem}\b", head.read_text(), re.MULTILINE)
    )


def _texts(work: Work) -> list[Path]:
    found = []
    for path in sorted(work.copy.root.rglob("*")):
        inside = path.relative_to(work.copy.root).parts
        hidden = any(each.startswith(".") and each != ".github" for each in inside[:-1])
        skipped = {"node_modules", "site-packages", "__pycache__", "migrations"} & set(inside)
        if hidden or skipped or not path.is_file() or path.is_symlink():
            continue
        if path.suffix in _READ and path.stat().st_size < 200_000:
            try:
                path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            found.append(path)
    return found


PLAYBOOKS = (
    Playbook(
        "settings-split", "Split the settings into base, development and production",
        "split settings into base, dev and production",
        "all settings of development are as before; production passes Django's check --deploy and "
        "does not start without its secrets", _fits, _run,
    ),
)  # fmt: skip
