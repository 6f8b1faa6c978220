"""A user model of the project's own, while there is nothing to migrate yet."""

from __future__ import annotations

import ast
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from django_pro.agent import added_tests
from django_pro.agent.answer import Check
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, settings_file
from django_pro.edits.source_text import SourceText, Splice

_MODELS = '''"""Who logs in."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """The project's own from the start: fields can be added at any time."""
'''
_MODELS_BY_EMAIL = '''"""Who logs in, by email address."""

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models


class UserManager(BaseUserManager):
    use_in_migrations = True

    def create_user(self, email, password=None, **fields):
        if not email:
            raise ValueError("A user needs an email address")
        fields.setdefault("is_staff", False)
        fields.setdefault("is_superuser", False)
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email, password=None, **fields):
        if not (fields.setdefault("is_staff", True) and fields.setdefault("is_superuser", True)):
            raise ValueError("A superuser is staff, and a superuser")
        return self.create_user(email, password, **fields)

    def get_by_natural_key(self, email):
        return self.get(email=email.lower())


class User(AbstractUser):
    username = None
    email = models.EmailField("email address", unique=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    def __str__(self):
        return self.email

    def save(self, *args, **kwargs):
        self.email = self.email.lower()
        super().save(*args, **kwargs)
'''
_ADMIN = """from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from .models import User

admin.site.register(User, UserAdmin)
"""
_ADMIN_BY_EMAIL = """from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as BaseUserAdmin
from django.contrib.auth.forms import UserCreationForm

from .models import User


class EmailUserCreationForm(UserCreationForm):
    class Meta:
        model = User
        fields = ["email"]


@admin.register(User)
class UserAdmin(BaseUserAdmin):
    add_form = EmailUserCreationForm
    ordering = ["email"]
    list_display = ["email", "first_name", "last_name", "is_staff"]
    search_fields = ["email", "first_name", "last_name"]
    fieldsets = [
        (None, {"fields": ["email", "password"]}),
        ("Personal info", {"fields": ["first_name", "last_name"]}),
        (
            "Permissions",
            {"fields": ["is_active", "is_staff", "is_superuser", "groups", "user_permissions"]},
        ),
        ("Important dates", {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [(None, {"classes": ["wide"], "fields": ["email", "password1", "password2"]})]
"""
_APPS = """from django.apps import AppConfig


class {config}Config(AppConfig):
    default_auto_field = "django.db.models.BigAutoField"
    name = "{name}"
"""
_STEPS = (
    "What it takes is no mechanical change: 1. a model `User(AbstractUser)` with "
    '`db_table = "auth_user"` in an app of its own, 2. AUTH_USER_MODEL and all foreign keys to it, '
    "3. its first migration marked as applied by hand (`migrate APP --fake`) and the content "
    "type of auth.User renamed, on each database at once, with a backup. It can be tried on a copy "
    "of production's database."
)


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "test", "plan", "fix"):
        return 0
    if said.has(r"phone", r"number as", r"error", r"improperly", r"refers to model"):
        return 0
    meant = said.has(
        r"custom user", r"own user model", r"user model\b.{0,60}(?:email|abstractuser)",
        r"AUTH_USER_MODEL".lower(), r"abstractuser", r"(?:swap|replace)\b.{0,40}user model",
    )  # fmt: skip
    return 13 if meant else 0


def _run(work: Work) -> Moments:
    yield from ()
    if work.web.user and work.web.user != "auth.User":
        return _already(work)
    _refuse_old(work)
    _refuse_more(work.said)
    files = SettingsFiles(work)
    by_email = work.said.has("e-?mail")
    name = _app(work)
    work.moved["auth/user/"] = f"{name}/user/"
    referring = _rewrite(work)
    app = {
        "__init__": "", "apps": _APPS.format(config=name.capitalize(), name=name),
        "models": _MODELS_BY_EMAIL if by_email else _MODELS,
        "admin": _ADMIN_BY_EMAIL if by_email else _ADMIN,
        "migrations/__init__": "",
    }  # fmt: skip
    if "django.contrib.admin" not in work.original.settings.get("INSTALLED_APPS", ()):
        del app["admin"]
    sample = work.copy.read(files.base)
    for file, text in app.items():
        work.copy.write(f"{name}/{file}.py", settings_file.in_its_quotes(text, sample))
    own = [each.module for each in work.original.own_apps()]
    files.edit(
        "INSTALLED_APPS",
        lambda text: settings_file.with_item(text, "INSTALLED_APPS", name, before=own),
    )
    files.edit(
        "AUTH_USER_MODEL",
        lambda text: settings_file.with_value(text, "AUTH_USER_MODEL", f'"{name}.User"'),
    )
    code, told = work.manage("makemigrations", name)
    if code or not work.copy.exists(f"{name}/migrations/0001_initial.py"):
        raise NotProvenError(f"makemigrations failed: {told.strip()[-600:]}")
    code, told = work.manage("makemigrations", "--check", "--dry-run")
    if code:
        raise NotProvenError(f"Other apps would need migrations: {told.strip()[-600:]}")
    how = "who logs in by email address" if by_email else "as Django's own, and open for fields"
    told = (
        f"`{name}.User` is the user model, {how}. Run `migrate` on a fresh database: one on which "
        "auth was migrated before has to be made anew."
    )
    if referring:
        told += f" What named auth.User does no more: {', '.join(referring)}."
    return added_tests.proven(
        work, Path(work.original.root, name, "models.py"), "users",
        _tests(work, by_email=by_email), done=told, already="",
    )  # fmt: skip


_NAMED = re.compile(
    r"\b[Uu]ser model(?: class)?(?: is)?(?: called| named)? [`'\"]?(?!User\b|Abstract|Email)"
    r"([A-Z][a-z]\w*)\b"
    r"|\b(?:called|named) [`'\"]?(?!User\b)([A-Z][a-z]\w*)\b"
)
_FIELDS = re.compile(
    r"\b(?:(?:phone|mobile)(?: ?number)?|display[_ ]?name|full[_ ]?name|nick ?name|birth\w*"
    r"|date of birth|avatar|picture|photo|bio|address|language|time ?zone|job title|company|role"
    r"|gender|country|uuid|(?:no|without) (?:an? )?(?:first|last)(?:[_ ]| and last )name\w*"
    r"|(?:extra|additional|more) fields?)\b"
)
_SNAKE = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
_KNOWN_NAMES = frozenset((
    "auth_user", "auth_user_model", "get_user_model", "create_user", "create_superuser",
    "is_staff", "is_superuser", "is_active", "first_name", "last_name", "date_joined",
    "last_login", "username_field", "required_fields", "db_table",
))  # fmt: skip


def _refuse_more(said: Said) -> None:
    """What a request wants of the model beside its login is told before anything is written."""
    named = _NAMED.search(said.text)
    if named:
        raise NotProvenError(
            f"The model is called User here, in an app of its own, not {named[1] or named[2]}. "
            "Nothing is written: ask for it without that name."
        )
    left = [each[0] for each in _FIELDS.finditer(said.low)]
    app = next((found[1] for each in _APP if (found := re.search(each, said.low))), "")
    left += [
        each for each in _SNAKE.findall(said.low) if each not in _KNOWN_NAMES and each != app
    ]  # fmt: skip
    if left:
        raise NotProvenError(
            f"The user model is made without {', '.join(dict.fromkeys(left))}. Nothing is "
            "written: ask for the model first, and add the fields to it before the first migrate."
        )


def _app(work: Work) -> str:
    """The name of the new app: as it is said, else accounts or users.

    Raises:
        NotProvenError: the name is taken.
    """
    stated = next((found[1] for each in _APP if (found := re.search(each, work.said.low))), "")
    names = [stated] if stated.isidentifier() else ["accounts", "users"]
    free = [
        each for each in names
        if not work.copy.exists(each) and work.original.app(each) is None
    ]  # fmt: skip
    if not free:
        listed = " and ".join(names)
        raise NotProvenError(
            f"The name {listed} is taken already. Nothing is written: name another app for the "
            'users, "in an app called members".'
        )
    return free[0]


_APP = (
    r"\bapp(?:lication)?,? (?:that is )?(?:called|named) [`'\"]?(\w+)",
    r"\bapp [`'\"](\w+)[`'\"]", r"[`'\"](\w+)[`'\"] app\b",
    r"\bin (?:an?|the|its|my|our) (?:new |own )?(?!(?:new|own|separate|django)\b)(\w+) app\b",
    r"\bin (?:the )?(?:new )?app (?!that\b|called\b|of\b|with\b|named\b|which\b)(\w+)",
    r"\b(\w+)\.user\b(?!\.)(?<!auth\.user)",
)  # fmt: skip
"""How a request may name the app."""


def _already(work: Work) -> Outcome:
    code, told = work.manage("check")
    if code:
        raise NotProvenError(
            f"AUTH_USER_MODEL is {work.web.user}, and `check` fails: {told[-400:]}"
        )
    label = work.web.user
    return Outcome(
        f"The user model is {label} already, and logs in by {work.web.username}.",
        (Check("the user model", "passed", f"get_user_model() is {label}, and `check` passes"),),
    )


def _refuse_old(work: Work) -> None:
    """A project that is not new has rows that point to auth.User."""
    for app in work.original.own_apps():
        folder = Path(app.folder) / "migrations"
        numbered = sorted(folder.glob("0*.py"))
        later = [each for each in numbered if not each.name.startswith("0001_")]
        if later:
            raise NotProvenError(
                f"The project is not new: {app.label} has {len(numbered)} migrations. {_STEPS} "
                "Nothing is written."
            )
        for path in numbered:
            if re.search(
                r"""\(\s*["']auth["']\s*,|["']auth\.user["']""", path.read_text("utf-8"), re.I
            ):
                raise NotProvenError(
                    f"{work.copy.name(path)} refers to auth.User itself, not to the swappable "
                    f"model. {_STEPS} Nothing is written."
                )
    database = _applied(Path(work.original.root))
    if database:
        raise NotProvenError(
            f"{database} has been migrated with auth.User. If nothing in it is needed, delete it "
            f"and ask again. {_STEPS} Nothing is written."
        )


def _applied(root: Path) -> str:
    """A SQLite file of the project in which auth was migrated."""
    for path in (*root.glob("*.sqlite3"), *root.glob("*.db"), *root.glob("*/*.sqlite3")):
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db,
        ):
            if db.execute("SELECT 1 FROM django_migrations WHERE app = 'auth'").fetchone():
                return path.name
    return ""


def _rewrite(work: Work) -> list[str]:
    """Takes `from django.contrib.auth.models import User` out of the project's own files."""
    found = []
    for path in sorted(Path(work.original.root).rglob("*.py")):
        if not work.original.is_own(str(path)) or "migrations" in path.parts:
            continue
        if not work.copy.exists(path):
            continue
        content = work.copy.read(path)
        if "django.contrib.auth.models" not in content:
            continue
        try:
            new = _without_user(content)
        except EditError as error:
            raise NotProvenError(f"{work.copy.name(path)}: {error}. Nothing is written.") from None
        if new != content:
            work.copy.write(path, new)
            found.append(work.copy.name(path))
    return found


def _without_user(content: str) -> str:
    text = SourceText(content)
    imported = next(
        (node for node in ast.walk(text.tree) if isinstance(node, ast.ImportFrom)
         and node.module == "django.contrib.auth.models"
         and any(each.name == "User" for each in node.names)), None,
    )  # fmt: skip
    if imported is None:
        return content
    alias = next(each.asname or "User" for each in imported.names if each.name == "User")
    others = [ast.unparse(each) for each in imported.names if each.name != "User"]
    targets = [
        argument
        for node in ast.walk(text.tree) if isinstance(node, ast.Call)
        and ast.unparse(node.func).rpartition(".")[2]
        in ("ForeignKey", "OneToOneField", "ManyToManyField")
        for argument in (
            *node.args[:1], *(each.value for each in node.keywords if each.arg == "to"),
        )
        if isinstance(argument, ast.Name) and argument.id == alias
    ]  # fmt: skip
    splices = [
        Splice(text.start(each), text.end(each), "settings.AUTH_USER_MODEL") for each in targets
    ]
    uses = [
        node for node in ast.walk(text.tree)
        if isinstance(node, ast.Name) and node.id == alias and node not in targets
    ]  # fmt: skip
    line = f"from django.contrib.auth.models import {', '.join(others)}" if others else ""
    wanted = []
    if uses:
        wanted.append(("django.contrib.auth", "get_user_model"))
    if targets:
        wanted.append(("django.conf", "settings"))
    start, end = text.start(imported), text.end(imported)
    if not line and content[end : end + 1] == "\n":
        end += 1
    new = text.spliced([Splice(start, end, line), *splices])
    new = settings_file.imported(new, wanted)
    if uses:
        again = SourceText(new)
        last = [node for node in again.tree.body if isinstance(node, ast.Import | ast.ImportFrom)][
            -1
        ]
        at = again.end(last)
        new = again.spliced([Splice(at, at, f"\n\n{alias} = get_user_model()")])
    return new


def _tests(work: Work, *, by_email: bool) -> str:
    field, value = ("email", "Reader@Example.com") if by_email else ("username", "reader")
    has_admin = any(each.pattern.startswith("admin/") for each in work.web.views)
    kept = value.lower() if by_email else value
    body = f'''
    def test_a_user_logs_in(self):
        user = get_user_model().objects.create_user({field}="{value}", password=PASSWORD)
        self.assertEqual(user.{field}, "{kept}")
        self.assertTrue(self.client.login({field}="{kept}", password=PASSWORD))
        self.assertFalse(self.client.login({field}="{kept}", password="wrong"))
'''
    if by_email:
        body += """
    def test_an_address_is_taken_once(self):
        get_user_model().objects.create_user(email="reader@example.com", password=PASSWORD)
        with self.assertRaises(IntegrityError), transaction.atomic():
            get_user_model().objects.create_user(email="READER@example.com", password=PASSWORD)
"""
    if has_admin:
        other = "other@example.com" if by_email else "other"
        body += f'''
    def test_the_admin_makes_users(self):
        users = get_user_model().objects
        staff = users.create_superuser({field}="{value}", password=PASSWORD)
        self.client.force_login(staff)
        url = reverse(f"admin:{{staff._meta.app_label}}_user_add")
        self.assertEqual(self.client.get(url).status_code, 200)
        data = {{"{field}": "{other}", "password1": PASSWORD, "password2": PASSWORD}}
        data["usable_password"] = "true"
        self.assertEqual(self.client.post(url, data).status_code, 302)
        self.assertEqual(users.count(), 2)
'''
    body += """
    def test_the_model_is_the_projects_own(self):
        self.assertNotEqual(get_user_model()._meta.label, "auth.User")
"""
    wanted = [("django.urls", "reverse")] if has_admin else []
    if by_email:
        wanted += [("django.db", "IntegrityError"), ("django.db", "transaction")]
    return added_tests.module("The project's own users.", "UserTests", body, wanted, work)


PLAYBOOKS = (
    Playbook(
        "user-model", "A custom user model in a new project, with email as the login where asked",
        "custom user model with email as the username in a new project",
        "its migration runs both ways; users log in, and are made in the admin", _fits, _run,
    ),
)  # fmt: skip
