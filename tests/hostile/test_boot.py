"""Projects that can't be loaded, or that misbehave while they are: one line, exit code 3."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.projects import MODELS as PLAIN_MODELS
from tests.hostile.projects import PYPROJECT, SETTINGS, URLS, VIEWS, Place, make

FATAL = {
    "raises": ("raise RuntimeError('no luck')", "RuntimeError: no luck"),
    "unprintable": (
        "class Odd(Exception):\n    def __str__(self): raise ValueError\nraise Odd()",
        "Odd",
    ),
    "many_lines": ("raise RuntimeError('one\\ntwo\\x1b[31m')", "RuntimeError: one"),
    "long": ("raise RuntimeError('x' * 10_000_000)", "RuntimeError: xxx"),
    "leaves": ("import sys\nsys.exit(0)", "sys.exit(0)"),
    "exits": ("import os\nos._exit(0)", "exit code 0"),
    "exits_7": ("import os\nos._exit(7)", "exit code 7"),
    "killed": ("import os\nos.kill(os.getpid(), 9)", "signal 9"),
    "segfault": ("import ctypes\nctypes.string_at(0)", "signal 11"),
    "interrupts": ("raise KeyboardInterrupt", "KeyboardInterrupt at site_of_ours/settings.py"),
    "replaces": (
        "import builtins\ndef gone(*given, **named): raise RuntimeError('gone')\n"
        "builtins.sorted = builtins.open = builtins.repr = gone",
        "RuntimeError: gone at site_of_ours/settings.py:13",
    ),
    "generator": ("raise GeneratorExit", "GeneratorExit"),
    "missing": ("import decouple", "pip install python-decouple"),
    "asks": ("input('password: ')", "ask for input"),
    "network": (
        "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')",
        "blocks a connection",
    ),
    "resolves": ("import socket\nsocket.gethostbyname('example.com')", "blocks looking up"),
    "secret": (
        "from django.core.exceptions import ImproperlyConfigured\n"
        "raise ImproperlyConfigured('Set SECRET')",
        "Set SECRET",
    ),
    "apps": ("INSTALLED_APPS += ['nosuchapp']", "nosuchapp"),
    "app_twice": ("INSTALLED_APPS += ['shop']", "shop"),
    "deep": ("def f(): f()\nf()", "RecursionError"),
    "audit_hook": (
        "import sys\ndef hook(event, given):\n"
        "    if event == 'os.fork': raise RuntimeError('no forks')\nsys.addaudithook(hook)",
        "lets no process fork: RuntimeError: no forks",
    ),
    "closes_all": (
        "import os\nfor fd in range(3, 5000):\n    try: os.close(fd)\n    except OSError: pass",
        "ended while it was loaded",
    ),
    "hoards": ("kept = bytearray(1 << 50)", "MemoryError"),
    "engine": ("DATABASES['default']['ENGINE'] = 'no.such.engine'", ""),
    "syntax": ("def", "SyntaxError"),
    "not_utf8": (b"NAME = '\xff\xfe'", "SyntaxError|UnicodeDecodeError|utf-8"),
    "nul": (b"\0", "null bytes|SyntaxError"),
    "urlconf": ("ROOT_URLCONF = 'site_of_ours.nowhere'", "site_of_ours.nowhere"),
    "environment": (
        "import os\nSECRET_KEY = os.environ['SHOP_SECRET']",
        "environment variable 'SHOP_SECRET' is not set",
    ),
    "backend": (
        "DATABASES['default']['ENGINE'] = 'django_cockroachdb'",
        "pip install django_cockroachdb",
    ),
    "oracle": (
        "import sys; sys.modules['oracledb'] = None\n"
        "DATABASES['default']['ENGINE'] = 'django.db.backends.oracle'",
        "pip install oracledb",
    ),
    "mysql": (
        "import sys; sys.modules['MySQLdb'] = None\n"
        "DATABASES['default']['ENGINE'] = 'django.db.backends.mysql'",
        "pip install mysqlclient",
    ),
}


@pytest.mark.parametrize("name", FATAL)
def test_settings_that_do_not_load(place: Place, name: str) -> None:
    text, why = FATAL[name]
    content = text if isinstance(text, str) else SETTINGS.encode() + text
    files = {"site_of_ours/settings.py": content} if isinstance(content, bytes) else {}
    root = make(place.folder / "p", files, settings=text if isinstance(text, str) else "")
    told = place.audit(root)
    if name == "engine":
        # The engine is replaced; that its driver is not there is no matter.
        assert told.code in (1, 3)
        return
    assert told.code == 3, told.stdout
    assert any(part in told.error for part in why.split("|")), told.error
    assert "\x1b" not in told.error


HANGS = {
    "spins": ("settings", "while True: pass"),
    "catches": ("settings", "import threading\nwaits = threading.Event().wait\n"
                "try: waits()\nexcept BaseException: pass\nwaits()"),
    "waits": ("settings", "import threading\nthreading.Event().wait()"),
    "reads a pipe": ("settings", "import os\nos.mkfifo(f'{os.environ[\"TMPDIR\"]}/p')\n"
                     "open(f'{os.environ[\"TMPDIR\"]}/p')"),
    "in an app": ("models", "import queue\nqueue.Queue().get()"),
    "in a URLconf": ("urls", "while True: pass"),
}  # fmt: skip


@pytest.mark.parametrize("name", HANGS)
def test_what_hangs_while_it_is_loaded(place: Place, name: str) -> None:
    """The line at which it was is told."""
    where, text = HANGS[name]
    files: dict[str, str | bytes] = {}
    place_of_it = {
        "settings": ("site_of_ours/settings.py", SETTINGS),
        "models": ("shop/models.py", PLAIN_MODELS),
        "urls": ("site_of_ours/urls.py", URLS),
    }
    path, before = place_of_it[where]
    files[path] = before + text
    sooner = (
        "from django_pro.sandbox import session; session.LOADING_SECONDS = 2.5; "
        "from django_pro.__main__ import main; main()"
    )
    process = subprocess.run(
        [sys.executable, "-c", sooner, "audit", str(make(place.folder / "p", files))],
        env=place.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    line = process.stderr.splitlines()[-1]
    assert process.returncode == 3
    number = (before + text).count("\n") + 1
    told = f"the project takes too long to load: more than 2.5 s at {path}:{number}. Look at"
    assert told in line
    place.is_clean()


def test_what_lets_nothing_interrupt_it() -> None:
    """The tool waits for no longer than that for a word of the project."""
    from django_pro.sandbox import session

    assert session.LOADING_SECONDS + 10 < session.BOOT_SECONDS <= 90


FINE = {
    "main_file": "import os, sys\nos.stat(sys.modules['__main__'].__file__)",
    "prints": "print('hello' * 10_000_000)",
    "prints_json": "print('{\"event\": \"fatal\", \"what\": \"no\"}')",
    "garbles": (
        "import os\nfor fd in range(3, 1024):\n"
        "    try: os.write(fd, b'{\"event\": \"fatal\"')\n    except OSError: pass"
    ),
    "streams": "import sys\nsys.stdout = sys.stderr = open('/dev/null', 'w')",
    "broken_streams": (
        "import sys\nclass Broken:\n    def write(self, *given): raise RuntimeError('nope')\n"
        "    flush = write\nsys.stdout = sys.stderr = Broken()\nsys.excepthook = lambda *a: None"
    ),
    "streams_without_flush": (
        "import sys\nclass Both:\n    def write(self, text): return sys.__stdout__.write(text)\n"
        "sys.stdout = sys.stderr = Both()"
    ),
    "no_streams": "import sys\nsys.stdout = sys.stderr = None",
    "closes_streams": "import os\nos.close(0)\nos.close(1)\nos.close(2)",
    "closes_low": "import os\nos.closerange(3, 256)",
    "daemon": (
        "import ctypes\nlibc = ctypes.CDLL(None)\nif libc.fork() == 0:\n    libc.setsid()\n"
        "    if libc.fork() == 0:\n        while True: libc.sleep(1)\n    libc._exit(0)"
    ),
    "starts": "import subprocess\nsubprocess.Popen(['sleep', '300'], start_new_session=True)",
    "atexit": "import atexit\natexit.register(lambda: 1 / 0)",
    "threads": (
        "import threading\nthreading.Thread(target=threading.Event().wait).start()"
    ),
    "signals": (
        "import signal\nfor n in (1, 2, 14, 15, 17): signal.signal(n, signal.SIG_IGN)"
    ),
    "moves": "import os\nos.chdir('/')",
    "folder_gone": (
        "import os, tempfile\ngone = tempfile.mkdtemp()\nos.chdir(gone)\nos.rmdir(gone)"
    ),
    "environ": "import os\nos.environ.clear()",
    "sleeps": "import time\ntime.sleep(1000)",
    "recursion": "import sys\nsys.setrecursionlimit(400)",
    "excepthook": "import sys\nsys.excepthook = sys.exit",
    "writes": (
        "(BASE_DIR / 'created').write_text('x')\n(BASE_DIR / 'manage.py').unlink()\n"
        "import shutil, tempfile\nshutil.rmtree(BASE_DIR / '.git', ignore_errors=True)\n"
        "tempfile.mkdtemp()"
    ),
    "warns": "import warnings\nfor _ in range(1000): warnings.warn('x' * 1000)",
    "logs": "LOGGING = {'version': 1, 'handlers': {'f': {'class': 'logging.FileHandler', "
    "'filename': '/var/log/no/such/folder/x.log'}}, 'root': {'handlers': ['f']}}",
    "gc": "import gc\ngc.disable()",
    "fakes_signals": (
        "import signal, time\nsignal.setitimer = lambda *a: 0\n"
        "signal.signal = signal.alarm = None\ntime.monotonic = lambda: 1.0"
    ),
    "environment": "import os\nassert 'DJANGO_PRO_DATABASE_URL' not in os.environ",
    "no_database": "DATABASES = {}",
    "no_urls": "",
    "no_secret": "SECRET_KEY = ''",
    "odd_alias": "DATABASES['a/../b c'] = {**DATABASES['default'], 'NAME': 'other'}",
    "routers": "DATABASE_ROUTERS = []",
    "cache": "CACHES = {'default': {'BACKEND': 'django.core.cache.backends.redis.RedisCache', "
    "'LOCATION': 'redis://127.0.0.1:1'}}",
    "opens_nothing": (
        "import builtins, io\nfirst = builtins.open\n"
        "def refusing(file, mode='r', *args, **more):\n"
        "    if set(mode) & set('wax+'): raise PermissionError(13, 'read-only', str(file))\n"
        "    return first(file, mode, *args, **more)\n"
        "builtins.open = io.open = refusing"
    ),
    "memory": "import resource\nresource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))",
}


@pytest.mark.parametrize("name", FINE)
def test_settings_that_misbehave_and_load(place: Place, name: str) -> None:
    files: dict[str, str | bytes] = {}
    if name == "no_urls":
        files["site_of_ours/urls.py"] = "urlpatterns = []\n"
    told = place.audit(make(place.folder / "p", files, settings=FINE[name]))
    if name == "no_urls":
        assert told.code in (0, 1, 3)
        if told.code == 3:
            assert told.error
        return
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]


MODELS = """\
from django.db import models
class Author(models.Model):
    name = models.CharField(max_length=50)
class Book(models.Model):
    title = models.CharField(max_length=50)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
class Refuses(models.Model):
    name = models.CharField(max_length=5)
    def save(self, *args, **kwargs):
        raise RuntimeError('never saved')
    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id__lt=0), name='never')]
class Leaves(models.Model):
    def save(self, *args, **kwargs):
        import sys
        sys.exit(3)
class Spins(models.Model):
    def save(self, *args, **kwargs):
        while True: pass
class Odd(models.Model):
    name = models.CharField(max_length=5)
    def __str__(self):
        raise ValueError('no name')
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.oddity = 1
class Leaves(models.Model):
    def save(self, *args, **kwargs):
        return None
class Unsaved(models.Model):
    def save_base(self, *args, **kwargs):
        pass
class Again(models.Model):
    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        self.save()
class Yes(models.Model):
    id = models.BooleanField(primary_key=True)
class Data(models.Model):
    id = models.JSONField(primary_key=True)
class Silent(models.Manager):
    def get_queryset(self):
        while True: pass
class Unread(models.Model):
    objects = Silent()
    class Meta:
        base_manager_name = 'objects'
class Nowhere(models.Model):
    class Meta:
        managed = False
        db_table = 'nowhere'
"""


def test_models_that_can_not_be_filled(place: Place) -> None:
    told = place.audit(make(place.folder / "p", {"shop/models.py": MODELS}))
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]
    assert "could not be filled" in told.why("shop.Refuses")
    assert "there is no row" in told.why("shop.Unsaved")
    assert not any("shop.Leaves" in each["what"] for each in told.report["not_checked"])
    assert "takes too long" in told.why("shop.Spins")
    assert "can't be read" in told.why("shop.Unread")
    assert told.seconds < 90


def test_a_model_that_ends_its_process(place: Place) -> None:
    """It alone has no rows; two of them are no more than one after the other."""
    models = (
        "import os\nfrom django.db import models\nclass Ends(models.Model):\n"
        "    def save(self, *args, **kwargs): os._exit(3)\n"
        "class Killed(models.Model):\n    def save(self, *args, **kwargs): os.kill(os.getpid(), 9)\n"
    ) + PLAIN_MODELS
    told = place.audit(make(place.folder / "p", {"shop/models.py": models}))
    assert told.rules == ["lazy-foreign-key"]
    assert "over it the process ended" in told.why("shop.Ends")
    assert "over it the process ended" in told.why("shop.Killed")
    assert told.report["target"]["models_filled"] == 4


def test_a_missing_module_s_package_is_the_one_that_is_required(place: Place) -> None:
    project = make(
        place.folder / "p",
        {"shop/models.py": "import barcoder\n", "requirements/base.txt": "django-barcoder==2.1\n"},
    )
    assert "pip install django-barcoder`" in place.audit(project).error


def test_models_that_share_a_table_with_rows_that_must_differ(place: Place) -> None:
    models = (
        "import uuid\nfrom django.db import models\nclass Page(models.Model):\n"
        "    key = models.UUIDField(default=uuid.uuid4)\n"
        "    language = models.CharField(max_length=2, default='en')\n"
        "    class Meta: unique_together = [('key', 'language')]\n"
    ) + "".join(f"class Kind{number}(Page): pass\n" for number in range(8))
    told = place.audit(make(place.folder / "p", {"shop/models.py": models + PLAIN_MODELS}))
    target = told.report["target"]
    assert target["models_filled"] == target["models"]


def test_rows_that_check_constraints_refuse_at_first(place: Place) -> None:
    models = (
        "from django.db import models\nfrom django.db.models import Q\n"
        "class Meal(models.Model):\n"
        "    language = models.CharField(max_length=20)\n"
        "    served_at = models.CharField(max_length=20, null=True)\n"
        "    stars = models.IntegerField(default=1)\n"
        "    class Meta:\n        constraints = [\n"
        "            models.CheckConstraint(condition=Q(language__in=['latin', 'greek']), name='a'),\n"
        "            models.CheckConstraint(condition=Q(stars__gte=40) | Q(stars=-1), name='b'),\n"
        "            models.CheckConstraint(condition=Q(served_at='table', stars__lt=0)\n"
        "                                   | Q(served_at='bar', stars__gt=30), name='c')]\n"
    )
    told = place.audit(make(place.folder / "p", {"shop/models.py": models + PLAIN_MODELS}))
    target = told.report["target"]
    assert target["models_filled"] == target["models"]


MIGRATIONS = {
    "fails": ("raise RuntimeError('no way')", "RuntimeError: no way"),
    "leaves": ("import sys; sys.exit(1)", "SystemExit"),
    "sql": ("schema_editor.execute('SELECT nonsense')", "nonsense"),
}


@pytest.mark.parametrize("name", MIGRATIONS)
def test_migrations_that_fail(place: Place, name: str) -> None:
    body, why = MIGRATIONS[name]
    migration = (
        "from django.db import migrations\n"
        f"def run(apps, schema_editor):\n    {body}\n"
        "class Migration(migrations.Migration):\n    dependencies = []\n"
        "    operations = [migrations.RunPython(run)]\n"
    )
    files = {"shop/migrations/__init__.py": "", "shop/migrations/0001_initial.py": migration}
    told = place.audit(make(place.folder / "p", dict(files)))
    assert told.code == 1, told.stderr
    assert why in told.why("migrations")
    assert told.rules == ["lazy-foreign-key"]


HANGING_MIGRATIONS = {
    "waits": "import threading\n    threading.Event().wait()",
    "tries_again": (
        "import threading\n    while True:\n        try: threading.Event().wait()\n"
        "        except Exception: pass"
    ),
}


@pytest.mark.parametrize("name", HANGING_MIGRATIONS)
def test_migrations_that_hang(place: Place, name: str) -> None:
    """Each may take as long as the configuration says; the tables are made from the models."""
    migration = (
        "from django.db import migrations\n"
        f"def run(apps, editor):\n    {HANGING_MIGRATIONS[name]}\n"
        "class Migration(migrations.Migration):\n    dependencies = []\n"
        "    operations = [migrations.RunPython(run)]\n"
    )
    files: dict[str, str | bytes] = {
        "pyproject.toml": PYPROJECT + "migration-seconds = 2\n",
        "shop/migrations/__init__.py": "",
        "shop/migrations/0001_initial.py": migration,
    }
    told = place.audit(make(place.folder / "p", files), timeout=60)
    assert told.rules == ["lazy-foreign-key"]
    why = told.why("migrations")
    assert "shop.0001_initial: it took longer than the 2 s of migration-seconds" in why
    assert "Error" not in why


def test_migrations_that_end_the_process(place: Place) -> None:
    migration = "import os\nos._exit(5)\n"
    files = {"shop/migrations/__init__.py": "", "shop/migrations/0001_initial.py": migration}
    told = place.audit(make(place.folder / "p", dict(files)))
    assert told.code == 3
    assert "making databases (exit code 5)" in told.error


def test_a_thousand_urls(place: Place) -> None:
    urls = URLS + "urlpatterns += [path(f'good/{n}/', views.good) for n in range(1000)]\n"
    told = place.audit(make(place.folder / "p", {"site_of_ours/urls.py": urls}), timeout=100)
    assert told.code == 1
    assert told.report["target"]["endpoints"] >= 1002
    assert told.rules == ["lazy-foreign-key"]


def test_an_unreachable_database(place: Place) -> None:
    settings = (
        "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'x',"
        " 'HOST': '127.0.0.1', 'PORT': 1}}"
    )
    root = make(place.folder / "p", settings=settings)
    told = place.audit(root, "--database-url", "postgres://nobody@127.0.0.1:1/")
    assert told.code == 3
    assert "No database could be made" in told.error
    assert "--database-url" in told.error


def test_a_sitecustomize_of_the_project(place: Place, tmp_path: Path) -> None:
    files = {"sitecustomize.py": "raise SystemExit(9)\n", "json.py": "raise ImportError\n"}
    told = place.audit(make(place.folder / "p", dict(files)))
    assert told.code in (1, 3), told.stderr


ODD_URLS = """\
from django.conf.urls.i18n import i18n_patterns
from django.http import HttpResponse
from django.urls import include, path, re_path, register_converter
from django.urls.resolvers import RoutePattern, URLResolver
from shop import views
class Raises:
    regex = "[a-z]+"
    def to_python(self, value): raise TypeError("no conversion")
    to_url = to_python
class Called:
    def __call__(self, request): return views.good(request)
class Unreached:
    def __call__(self, request): return HttpResponse("")
    def __getattr__(self, name): raise RuntimeError("no attribute")
register_converter(Raises, "raises")
urlpatterns = [
    URLResolver(RoutePattern("missing/"), "no.such.urls"),
    URLResolver(RoutePattern("broken/"), "shop.broken_urls"),
    re_path(r"(?i)^flags/$", views.good),
    path("raises/<raises:value>/", lambda request, value: HttpResponse("")),
    path("unreached/", Unreached()),
    path("called/", Called()),
    path("\u00e9 \u00fc/%41/?q#f/", views.good),
    path("line\\nend/", views.good),
    path("/evil.example/", views.good),
    path("good/", views.good),
    path("bad/", views.bad),
]
urlpatterns += i18n_patterns(path("spoken/", views.good))
endless = [path("leaf/", views.good)]
endless += [path("a/", include((endless, "a"))), path("b/", include((endless, "b")))]
urlpatterns += endless
urlpatterns += [re_path(r"^unclosed/(", views.good)]
"""


def test_urls_that_are_odd_cost_themselves_alone(place: Place) -> None:
    files = {"site_of_ours/urls.py": ODD_URLS, "shop/broken_urls.py": "def ("}
    settings = "MIDDLEWARE = ['django.middleware.locale.LocaleMiddleware']\nUSE_I18N = True\n"
    told = place.audit(make(place.folder / "p", dict(files), settings=settings))
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]
    for name, why in {
        "missing/": "No module named",
        "broken/": "SyntaxError",
        "(?i)^flags/": "Non-reversible",
        "unclosed/": "not a valid regular expression",
        "raises/<raises:value>/": "no conversion",
        "unreached/": "no attribute",
    }.items():
        assert why in told.why(name), name
    answered = {page["endpoint"]["url"] for page in told.report["pages"]}
    odd = {"/%C3%A9%20%C3%BC/%2541/%3Fq%23f/", "/line%0Aend/", "/%2Fevil.example/", "/en/spoken/"}
    assert answered >= odd | {"/good/", "/bad/", "/called/"}, answered


def test_apps_named_like_modules_of_the_standard_library(place: Place) -> None:
    files: dict[str, str | bytes] = {
        "resource/__init__.py": "",
        "resource/models.py": (
            "from django.db import models\n"
            "class Resource(models.Model):\n    name = models.CharField(max_length=9)\n"
        ),
        "shop/views.py": (
            "from django.http import HttpResponse\nfrom resource.models import Resource\n"
            "from shop.models import Book\n"
            "def good(request):\n"
            "    return HttpResponse(''.join(each.name for each in Resource.objects.all()))\n"
            "def bad(request):\n"
            "    return HttpResponse(''.join(b.author.name for b in Book.objects.all()))\n"
        ),
    }
    told = place.audit(make(place.folder / "p", files, settings="INSTALLED_APPS += ['resource']"))
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]
    assert {page["endpoint"]["url"] for page in told.report["pages"]} == {"/good/", "/bad/"}


def test_pipes_and_devices_in_the_tree_are_not_read(place: Place) -> None:
    root = make(place.folder / "p")
    os.mkfifo(root / "requirements.txt")
    os.mkfifo(root / "pytest.ini")
    os.mkfifo(root / "setup.cfg")
    os.mkfifo(root / "shop" / "tests.py")
    (root / "shop" / "zero.py").symlink_to("/dev/zero")
    (root / "shop" / "test_gone.py").symlink_to("/no/such/file")
    (root / "loop").symlink_to(".")
    told = place.audit(root)
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]


LOGINS = {
    "no.such:function": "ModuleNotFoundError: No module named 'no'",
    "shop.views:nothing": "nothing",
    "shop.views:Book.objects": "",
    "shop:views": "it is no function",
    "shop.odd:headers": "ValueError: odd at shop/odd.py:1",
}


@pytest.mark.parametrize("name", LOGINS)
def test_a_login_that_the_project_does_not_have(place: Place, name: str) -> None:
    """Named wrongly, it would cost every page of every user."""
    files: dict[str, str | bytes] = {
        "pyproject.toml": f"[tool.django-pro.authentication]\nheaders = '{name}'\n",
        "shop/odd.py": "raise ValueError('odd')\n",
    }
    told = place.audit(make(place.folder / "p", files))
    assert told.code == 2
    assert f"[tool.django-pro.authentication] headers = '{name}' can't be used" in told.error
    assert LOGINS[name] in told.error
    assert "frozen" not in told.error


def test_a_login_that_gives_no_headers(place: Place) -> None:
    views = "def login(user):\n    return 7\n"
    files: dict[str, str | bytes] = {
        "pyproject.toml": "[tool.django-pro.authentication]\nheaders = 'shop.views:login'\n",
        "shop/views.py": VIEWS + views,
    }
    told = place.audit(make(place.folder / "p", files))
    assert "[tool.django-pro.authentication] shop.views:login gives int" in json.dumps(told.report)


@pytest.mark.parametrize("name", ["pyproject.toml", "django-pro-baseline.json", "known", "rows"])
def test_files_of_ours_that_are_pipes(place: Place, name: str) -> None:
    """Named or found, nobody waits for what writes to them."""
    root = make(place.folder / "p")
    (root / name).unlink(missing_ok=True)
    os.mkfifo(root / name)
    option = {"known": "--baseline", "rows": "--stats"}.get(name)
    told = place.audit(root, *((option, str(root / name)) if option else ()), timeout=20)
    assert told.code == 2
    assert "it is not a regular file" in told.error
    assert name in told.error


def test_a_baseline_without_an_end(place: Place) -> None:
    told = place.audit(make(place.folder / "p"), "--baseline", "/dev/null")
    assert told.code == 2
    assert "it is not a regular file" in told.error


def test_a_baseline_from_a_command(place: Place) -> None:
    """As `--baseline <(git show main:known.json)` gives it."""
    reader, writer = os.pipe()
    os.write(writer, b'{"version": 1, "findings": []}')
    os.close(writer)
    told = place.audit(
        make(place.folder / "p"), "--baseline", f"/dev/fd/{reader}", pass_fds=(reader,)
    )
    os.close(reader)
    assert told.code == 1


def test_a_router_that_refuses_what_django_makes_itself(place: Place) -> None:
    router = "class Router:\n    def allow_relation(self, *given, **hints):\n        return False\n"
    settings = "DATABASE_ROUTERS = ['site_of_ours.routing.Router']"
    told = place.audit(
        make(place.folder / "p", {"site_of_ours/routing.py": router}, settings=settings)
    )
    assert told.code == 0, told.stderr
    assert "prevents this relation" in told.why("post_migrate")
    assert "prevents this relation" in told.why("shop.Book")


def test_warnings_that_are_errors(place: Place) -> None:
    views = (
        "import warnings\nfrom django.http import HttpResponse\nfrom shop.models import Book\n"
        "def good(request):\n    return HttpResponse(str(Book.objects.count()))\n"
        "def bad(request):\n    warnings.warn('old')\n    return HttpResponse('')\n"
    )
    settings = "import warnings\nwarnings.simplefilter('error')"
    told = place.audit(make(place.folder / "p", {"shop/views.py": views}, settings=settings))
    assert told.code == 0, told.stderr
    assert "UserWarning: old" in told.why("bad/ (")
