"""Views that raise, hang, write, flee, kill and hoard: each costs itself, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.hostile.projects import VIEWS, Place, Told, make

HEAD = (
    VIEWS
    + '''
import atexit, ctypes, gc, io, logging, os, random, re, shutil, signal, socket, sqlite3
import subprocess, sys, tempfile, threading, time, urllib.request
from pathlib import Path
from django.conf import settings
from django.core.mail import send_mail
from django.core.cache import cache
from django.db import connection, connections, transaction
from django.http import Http404, StreamingHttpResponse, FileResponse, JsonResponse
from shop.models import Author
libc = ctypes.CDLL(None)
ROOT = Path(__file__).resolve().parent.parent
ok = HttpResponse
'''
)


def project(folder: Path, views: dict[str, str], **more: str) -> Path:
    """One URL for each body of a view."""
    source, urls = HEAD, []
    for name, body in views.items():
        lines = "\n".join(f"    {line}" for line in body.strip().splitlines())
        source += f"\ndef view_{name}(request):\n{lines}\n    return ok('{name}')\n"
        urls.append(f'path("{name}/", views.view_{name})')
    text = "from django.urls import path\nfrom shop import views\nurlpatterns = ["
    text += 'path("good/", views.good),'
    return make(
        folder,
        {
            "shop/views.py": source,
            "site_of_ours/urls.py": text + ", ".join(urls) + ', path("bad/", views.bad)]\n',
            **more,
        },
    )


def rest_was_audited(told: Told) -> None:
    """The good page passed and the bad one was found, before and after the hostile ones."""
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]
    assert told.report["findings"][0]["endpoints"][0]["url"] == "/bad/"
    pages = {page["endpoint"]["url"] for page in told.report["pages"]}
    assert "/good/" in pages


RAISES = {
    "value": ("raise ValueError('no value')", "ValueError: no value"),
    "leaves": ("sys.exit(4)", "SystemExit"),
    "interrupts": ("raise KeyboardInterrupt", "KeyboardInterrupt"),
    "generator": ("raise GeneratorExit", "GeneratorExit"),
    "base": ("class Own(BaseException): pass\nraise Own('mine')", "Own: mine"),
    "unprintable": (
        "class Odd(Exception):\n    def __str__(self): raise ValueError\nraise Odd",
        "Odd",
    ),
    "unprintable_exit": (
        "class Gone(Exception):\n    def __str__(self): os._exit(0)\nraise Gone",
        "Gone|ProcessDied",
    ),
    "deep": ("def f(): return f()\nf()", "RecursionError"),
    "missing": ("raise Http404", "answered 404"),
    "nothing": ("return None", "ValueError"),
    "number": ("return 42", "AttributeError"),
    "coroutine": ("async def c(): return ok()\nreturn c()", "ValueError"),
    "bad_status": ("return ok(status=99999)", "ValueError"),
    "bad_header": ("return ok(headers={'A': 'b\\nc'})", "BadHeaderError"),
    "database_error": ("connection.cursor().execute('SELECT nonsense')", "OperationalError"),
    "breaks_while_streaming": (
        "def parts():\n    yield b'a'\n    raise OSError('half way')\n"
        "return StreamingHttpResponse(parts())",
        "OSError: half way",
    ),
    "escapes": ("raise ValueError('\\x1b[31m\\x00 <script> \\u202e')", "ValueError"),
    "long": ("raise ValueError('x' * 10_000_000)", "ValueError: xxx"),
    "surrogates": ("raise ValueError('\\udcff')", "ValueError"),
}


def test_views_that_raise(place: Place) -> None:
    root = project(place.folder / "p", {name: body for name, (body, _) in RAISES.items()})
    told = place.audit(root)
    rest_was_audited(told)
    for name, (_, why) in RAISES.items():
        assert any(part in told.why(f"{name}/ (") for part in why.split("|")), name
    assert "\x1b" not in told.stdout


HANGS = {
    "spins": "while True: pass",
    "catches": "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
    "sleeps": "time.sleep(3600)",
    "sleeps_often": "while True: time.sleep(0.01)",
    "backtracks": "re.match(r'(a+)+$', 'a' * 60 + 'b')",
    "sleeps_in_c": "libc.sleep(3600)",
    "pauses_masked": "signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\nlibc.pause()",
    "ignores": "signal.signal(signal.SIGALRM, signal.SIG_IGN)\nwhile True: pass",
    "locks": "lock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    "waits": "threading.Event().wait()",
    "reads": "os.read(os.pipe()[0], 1)",
    "joins": "t = threading.Thread(target=threading.Event().wait)\nt.start()\nt.join()",
    "streams_forever": "def parts():\n    while True: pass\nreturn StreamingHttpResponse(parts())",
    "stops_itself": "signal.raise_signal(signal.SIGSTOP)",
    "queries_forever": "while True: Author.objects.count()",
    "recursive_sql": (
        "connection.cursor().execute('WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 "
        "FROM c) SELECT count(*) FROM c')"
    ),
    "stdin": "input()",
    "debugs": "breakpoint()",
}


def test_views_that_hang(place: Place) -> None:
    root = project(place.folder / "p", HANGS)
    told = place.audit(root, timeout=200)
    rest_was_audited(told)
    interrupted = {"stdin": "EOFError", "debugs": "BdbQuit|Blocked|EOFError"}
    for name in HANGS:
        why = told.why(f"{name}/ (")
        assert any(part in why for part in interrupted.get(name, "TimeLimit").split("|")), why


WRITES = {
    "relative": "Path('left.txt').write_text('x')",
    "absolute": "Path('{out}/absolute').write_text('x')",
    "beside": "(ROOT / 'shop/views.py').write_text('x')",
    "home": "Path('~/.django-pro-hostile').expanduser().write_text('x')",
    "by_child": "subprocess.run(['touch', '{out}/child'])",
    "by_shell": "os.system('touch {out}/shell')",
    "by_libc": "fd = libc.open(b'{out}/libc', 0o101, 0o666)\nlibc.write(fd, b'x', 1)",
    "by_libc_system": "libc.system(b'touch {out}/libc-system {root}/touched')",
    "by_libc_fork": (
        "if libc.fork() == 0:\n    libc.system(b'touch {out}/forked')\n    libc._exit(0)"
    ),
    "unlinks": "libc.unlink(b'{root}/manage.py')",
    "renames": "os.rename(ROOT / 'shop', ROOT / 'gone')",
    "own_database": (
        "link = sqlite3.connect(ROOT / 'db.sqlite3')\n"
        "link.execute('DELETE FROM shop_author')\nlink.commit()"
    ),
    "attaches": (
        "connection.close()\n"
        "connection.cursor().execute(\"ATTACH '{root}/db.sqlite3' AS own\")\n"
        "connection.cursor().execute('DROP TABLE own.shop_author')"
    ),
    "daemon": (
        "if libc.fork() == 0:\n    libc.setsid()\n    if libc.fork() == 0:\n"
        "        libc.sleep(2)\n        libc.system(b'touch {out}/daemon')\n"
        "        while True: libc.sleep(1)\n    libc._exit(0)"
    ),
    "thread": (
        "def run():\n    while True:\n        try: open('{out}/thread', 'a').write('x')\n"
        "        except OSError: pass\n        libc.usleep(100000)\n"
        "threading.Thread(target=run).start()"
    ),
    "exits": "atexit.register(lambda: open('{out}/atexit', 'w'))",
    "chmods": "libc.chmod(b'{root}/manage.py', 0)\nos.utime(ROOT / 'manage.py', (0, 0))",
    "remounts": (
        "libc.mount(b'none', b'/', b'none', 32 | 4096, None)\nlibc.umount2(b'{root}', 2)\n"
        "libc.unshare(0x20000)\nopen('{out}/remounted', 'w')"
    ),
    "kills": (
        "for pid in range(2, 40000):\n    if pid != libc.getpid(): libc.kill({victim}, 9)\n"
        "libc.kill({victim}, 9)"
    ),
    "by_proc": "open('/proc/{victim}/root{out}/proc', 'w')",
    "through_shm": "open('/dev/shm/django-pro-hostile', 'w').write('x')",
    "temporary": "open('/tmp/django-pro-hostile', 'w').write('x')\ntempfile.mkdtemp()",
    "bytecode": "import py_compile\npy_compile.compile(ROOT / 'shop/views.py')",
    "locks_out": "os.chmod(settings.MEDIA_ROOT, 0)\nd = tempfile.mkdtemp()\nos.chmod(d, 0)",
    "deletes": "shutil.rmtree(ROOT, ignore_errors=True)",
    "deletes_all": "libc.system(b'rm -rf {out} /tmp/django-pro-* {root}')",
}


def test_views_that_write(place: Place) -> None:
    out = place.folder / "out"
    out.mkdir()
    (out / "kept").write_text("kept")
    victim = subprocess.Popen(["sleep", "300"])
    try:
        root = place.folder / "p"
        texts = {"{out}": str(out), "{root}": str(root), "{victim}": str(victim.pid)}
        views = {}
        for name, body in WRITES.items():
            for key, value in texts.items():
                body = body.replace(key, value)
            views[name] = body
        told = place.audit(project(root, views))
        assert victim.poll() is None
    finally:
        victim.kill()
        victim.wait()
    rest_was_audited(told)
    assert [path.name for path in out.iterdir()] == ["kept"]
    for path in ("~/.django-pro-hostile", "/dev/shm/django-pro-hostile", "/tmp/django-pro-hostile"):
        assert not Path(path).expanduser().exists()


DIES = {
    "exits": "os._exit(0)",
    "exits_9": "os._exit(9)",
    "killed": "os.kill(os.getpid(), signal.SIGKILL)",
    "segfault": "ctypes.string_at(0)",
    "aborts": "os.abort()",
    "libc_exits": "libc.exit(0)",
    "hoards": "kept = []\nwhile True: kept.append(bytearray(1 << 24))",
    "hoards_in_c": (
        "libc.malloc.restype = ctypes.c_void_p\nwhile True:\n    p = libc.malloc(1 << 24)\n"
        "    if not p: raise MemoryError\n    ctypes.memset(p, 1, 1 << 24)"
    ),
    "sinks": "sys.setrecursionlimit(10**9)\ndef f(): return f()\nf()",
    "group_killed": "libc.kill(0, 9)",
}


def test_views_that_end_their_process(place: Place) -> None:
    root = project(place.folder / "p", DIES)
    told = place.audit(root)
    rest_was_audited(told)
    for name in DIES:
        why = told.why(f"{name}/ (")
        assert any(part in why for part in ("ProcessDied", "MemoryError", "RecursionError", "TimeLimit")), why


CHANGES = {
    "big": "return ok(b'x' * (1 << 30))",
    "big_stream": "return StreamingHttpResponse(b'x' * (1 << 20) for _ in range(1 << 20))",
    "endless": "return StreamingHttpResponse(b'x' for _ in iter(int, 1))",
    "file": "return FileResponse(open('/dev/zero', 'rb'))",
    "mails": "send_mail('a', 'b', 'c@example.com', ['d@example.com'])",
    "smtp": "import smtplib\nsmtplib.SMTP('127.0.0.1', {port})",
    "connects": "socket.create_connection(('127.0.0.1', {port}))",
    "connects_in_c": (
        "s = socket.socket()\nimport _socket\n_socket.socket.connect(s, ('127.0.0.1', {port}))"
    ),
    "curls": "subprocess.run(['curl', '-s', 'http://127.0.0.1:{port}/'])",
    "curls_in_c": "libc.system(b'curl -s -m 2 http://127.0.0.1:{port}/ >/dev/null')",
    "fetches": "urllib.request.urlopen('http://127.0.0.1:{port}/')",
    "unix": "s = socket.socket(socket.AF_UNIX)\ns.connect('{socket}')",
    "moves": "os.chdir('/')",
    "moves_to_nowhere": "d = tempfile.mkdtemp()\nos.chdir(d)\nos.rmdir(d)",
    "environ": "os.environ.clear()\nos.environ['DJANGO_SETTINGS_MODULE'] = 'nonsense'",
    "settings": "settings.DATABASES['default']['NAME'] = 'x'\nsettings.ROOT_URLCONF = 'nope'",
    "secret": "settings.SECRET_KEY = ''\nsettings.INSTALLED_APPS = []",
    "paths": "sys.path.clear()",
    "modules": "sys.modules.clear()",
    "streams": "sys.stdout = sys.stderr = None",
    "closes_streams": "sys.stdout.close()\nsys.stderr.close()",
    "closes": "os.closerange(3, 256)",
    "closes_all": "for fd in range(3, 4096):\n    try: os.close(fd)\n    except OSError: pass",
    "garbles": (
        "for fd in range(3, 1024):\n    try: os.write(fd, b'{\"event\": \"done\"}\\ngarbage\\n')\n"
        "    except OSError: pass"
    ),
    "prints": "print('x' * (1 << 27))",
    "prints_a_lot": "while True: os.write(1, b'x' * (1 << 20))",
    "logs": "for _ in range(3000): logging.getLogger('django').error('x' * 100000)",
    "excepthook": "sys.excepthook = None\nthreading.excepthook = None",
    "signals": (
        "for n in (1, 2, 14, 15, 17): signal.signal(n, signal.SIG_IGN)\n"
        "signal.setitimer(signal.ITIMER_REAL, 0)"
    ),
    "alarms": "signal.signal(signal.SIGALRM, signal.SIG_DFL)\nsignal.setitimer(0, 0.001)\n"
    "while True: pass",
    "closes_connection": "connection.close()\nAuthor.objects.count()",
    "commits": "connection.cursor().execute('COMMIT')\nAuthor.objects.all().delete()",
    "drops": "connection.cursor().execute('DROP TABLE shop_book')",
    "drops_in_thread": (
        "def run():\n    connection.cursor().execute('DROP TABLE shop_book')\n"
        "t = threading.Thread(target=run)\nt.start()\nt.join()"
    ),
    "deletes_rows": "Author.objects.all().delete()",
    "gc_off": "gc.disable()\ngc.freeze()",
    "recursion": "sys.setrecursionlimit(60)",
    "patches": "import json\njson.dumps = json.loads = None\nos.write = os.read = None",
    "patches_orm": (
        "from django.db.models.sql.compiler import SQLCompiler\nSQLCompiler.execute_sql = None"
    ),
    "traces": "sys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)",
    "threads": "for _ in range(50): threading.Thread(target=threading.Event().wait).start()",
    "files": "kept = []\nwhile True: kept.append(open('/dev/null'))",
    "fills_disk": "with open('big', 'wb') as f:\n    while True: f.write(b'x' * (1 << 24))",
    "profile": "import locale\nlocale.setlocale(locale.LC_ALL, 'C')\nos.umask(0o777)",
    "forks": "pid = libc.fork()\nif pid == 0: os._exit(0)",
    "forks_twin": "libc.fork()",
    "limits": "import resource\nresource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))",
    "nice": "os.nice(19)",
}


def test_views_that_change_the_process(place: Place) -> None:
    import socket
    import threading

    calls: list[object] = []
    server = socket.create_server(("127.0.0.1", 0))
    path = str(place.folder / "s")
    local = socket.socket(socket.AF_UNIX)
    local.bind(path)
    local.listen()

    def listen(listener: socket.socket) -> None:
        while True:
            try:
                calls.append(listener.accept())
            except OSError:
                return

    for listener in (server, local):
        threading.Thread(target=listen, args=[listener], daemon=True).start()
    port = str(server.getsockname()[1])
    views = {
        name: body.replace("{port}", port).replace("{socket}", path)
        for name, body in CHANGES.items()
    }
    told = place.audit(project(place.folder / "p", views), timeout=200)
    for listener in (server, local):
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
    rest_was_audited(told)
    for name in ("big_stream", "endless", "file"):
        why = told.why(f"{name}/ (")
        assert "does not end within 64 MiB" in why or "TimeLimit" in why
    assert calls == []
    assert told.seconds < 90


SPOILS = {
    "kills_parent": "libc.kill(os.getppid(), 9)",
    "stops_parent": "libc.kill(os.getppid(), 19)",
    "gives_up_root": "os.setgroups([])\nos.setuid(65534)",
    "functions": (
        "from django.db.models import QuerySet\nQuerySet.__iter__ = lambda self: iter([])"
    ),
    "hooks": (
        "import django_pro_probe.record as hooks\nhooks.start = hooks.stop = lambda *a: None"
    ),
    "urls": "from site_of_ours import urls\nurls.urlpatterns.clear()",
    "settings": "settings.MIDDLEWARE.append('no.such')\nsettings.ROOT_URLCONF = 'nowhere'",
    "databases": "connections.databases.clear()",
    "registry": "from django.apps import apps\napps.app_configs.clear()",
    "manager": "from shop.models import Book\nBook.objects = None",
    "builtins": "import builtins\nbuiltins.isinstance = None",
    "logging": "logging._lock.acquire()",
    "masks": "signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))",
    "truncates": "open(connection.settings_dict['NAME'], 'w').close()",
    "handler": "connection.connection.set_progress_handler(lambda: 1, 1)",
}


def test_views_that_spoil_what_comes_after_them(place: Place) -> None:
    """In one worker, with the same N+1 after each of them."""
    root = project(place.folder / "p", SPOILS)
    urls = root / "site_of_ours/urls.py"
    text = urls.read_text()
    for name in SPOILS:
        text = text.replace(
            f"views.view_{name}),", f'views.view_{name}), path("after_{name}/", views.bad),'
        )
    urls.write_text(text)
    told = place.audit(root, "--jobs", "1", timeout=200)
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]
    found = {endpoint["url"] for endpoint in told.report["findings"][0]["endpoints"]}
    assert found >= {f"/after_{name}/" for name in list(SPOILS)[:-1]}, found
