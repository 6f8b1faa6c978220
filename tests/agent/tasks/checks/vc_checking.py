# ruff: noqa: SIM115
"""What the checks on vetcamp share."""

import json
import os
import re
import subprocess
import sys
import traceback
from datetime import date, timedelta

sys.dont_write_bytecode = True
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
ROOT = os.getcwd()
sys.path.insert(0, ROOT)
for key in ("DJANGO_SECRET_KEY", "SECRET_KEY"):
    os.environ.setdefault(key, "check-only-key-that-is-long-enough-for-hs256-0123456789")
os.environ.setdefault("EMAIL_HOST_PASSWORD", "check-mail")
os.environ.setdefault("PAYMENTS_API_KEY", "check-pay")


def wrong(what):
    print("WRONG:", str(what)[:1500])
    sys.stdout.flush()
    os._exit(1)


def _hook(kind, value, tb):
    text = "".join(traceback.format_exception(kind, value, tb))
    wrong(f"the check ended with {kind.__name__}: {value}\n{text[-1200:]}")


sys.excepthook = _hook


def settings_module():
    text = open("manage.py").read()
    found = re.search(r"DJANGO_SETTINGS_MODULE[\"'],\s*[\"']([\w.]+)", text)
    return found.group(1) if found else "vetcamp.settings"


def setup(migrate=True):
    os.environ["DJANGO_SETTINGS_MODULE"] = settings_module()
    import django
    from django.conf import settings

    settings.DATABASES["default"]["NAME"] = ":memory:"
    settings.CELERY_TASK_ALWAYS_EAGER = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    django.setup()
    from django.test.utils import setup_test_environment

    setup_test_environment(debug=False)
    if migrate:
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
    return settings


class World:
    """Two owners with a pet, a stay, a note and an invoice each; a keeper; a staff user."""

    def __init__(self):
        from django.contrib.auth.models import Group, User
        from kennels.models import Branch, Kennel
        from pets.models import Pet
        from stays.models import CareNote, Invoice, Stay

        self.User, self.Branch, self.Kennel, self.Pet = User, Branch, Kennel, Pet
        self.Stay, self.CareNote, self.Invoice = Stay, CareNote, Invoice
        group, _ = Group.objects.get_or_create(name="keepers")
        make = User.objects.create_user
        self.ann = make("ann", "ann@example.com", "pw-ann-1", first_name="Ann", last_name="Archer")
        self.bob = make("bob", "bob@example.com", "pw-bob-1", first_name="Bob", last_name="Baker")
        self.keeper = make("kit", "kit@example.com", "pw-kit-1")
        self.keeper.groups.add(group)
        self.staff = make("sue", "sue@example.com", "pw-sue-1", is_staff=True)
        self.root = User.objects.create_superuser("root", "root@example.com", "pw-root-1")
        self.count = 0
        self.a = self.more(self.ann, "Rexann")
        self.b = self.more(self.bob, "Tombob")

    def more(self, owner=None, name=None):
        """One more branch, kennel, pet, stay, note and invoice."""
        self.count += 1
        n = self.count
        if owner is None:
            owner = self.User.objects.create_user(f"owner{n}", f"o{n}@example.com")
        manager = self.User.objects.create_user(f"manager{n}", first_name="Max", last_name=f"M{n}")
        branch = self.Branch.objects.create(name=f"Branch{n}", city=f"City{n}", manager=manager)
        kennel = self.Kennel.objects.create(branch=branch, number=n, daily_rate=20, size="M")
        pet = self.Pet.objects.create(owner=owner, name=name or f"Pet{n}", species="dog")
        stay = self.Stay.objects.create(
            pet=pet,
            kennel=kennel,
            booked_by=owner,
            arrives_on=date(2030, 1, 1) + timedelta(days=n),
            departs_on=date(2030, 1, 5) + timedelta(days=n),
            status="booked",
        )
        author = self.User.objects.create_user(f"author{n}")
        note = self.CareNote.objects.create(
            stay=stay,
            author=author,
            day=date(2030, 1, 2) + timedelta(days=n),
            text=f"text-of-note-{n}",
        )
        invoice = self.Invoice.objects.create(
            stay=stay, number=f"INV-T-{n:04d}", amount=80, issued_on=date(2030, 1, 1)
        )
        row = type("Row", (), {})()
        row.owner, row.branch, row.kennel, row.pet = owner, branch, kennel, pet
        row.stay, row.note, row.invoice, row.author = stay, note, invoice, author
        return row


def client(user=None):
    from django.test import Client

    c = Client(raise_request_exception=False)
    if user is not None:
        c.force_login(user)
    return c


def clear_cache():
    from django.core.cache import caches

    for c in caches.all(initialized_only=True):
        c.clear()


def send(c, method, url, data=None, **headers):
    """JSON in, response out."""
    return getattr(c, method)(
        url, json.dumps(data or {}), content_type="application/json", **headers
    )


def rows(response):
    """The rows of a list answer, paginated or not."""
    data = response.json()
    return data["results"] if isinstance(data, dict) and "results" in data else data


def queries(c, url):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = c.get(url)
    if response.status_code != 200:
        wrong(f"GET {url} answers {response.status_code}")
    return len(captured), response


def expect(got, allowed, what):
    if isinstance(allowed, int):
        allowed = (allowed,)
    if got not in allowed:
        wrong(f"{what}: {got}, not {' or '.join(map(str, allowed))}")


def flat(world, c, url, what, extra=6):
    """The number of queries must not grow with the rows."""
    queries(c, url)
    few, _ = queries(c, url)
    for _ in range(extra):
        world.more()
    many, response = queries(c, url)
    if many > few:
        wrong(f"{what}: {few} queries with 2 rows, {many} with {2 + extra}")
    return response


def api_lists(prefix="/api/"):
    """Every registered collection URL under /api/ that needs no argument."""
    from django.urls import get_resolver

    found = []

    def walk(patterns, so_far):
        for p in patterns:
            path = so_far + str(p.pattern).lstrip("^").rstrip("$").replace("\\Z", "")
            if hasattr(p, "url_patterns"):
                walk(p.url_patterns, path)
            else:
                found.append((path, p))

    walk(get_resolver().url_patterns, "")
    return found


def project_tests(env=None, cwd=None):
    return subprocess.run(
        [sys.executable, "manage.py", "test"],
        capture_output=True,
        text=True,
        cwd=cwd or ROOT,
        env={**os.environ, **(env or {})},
        timeout=300,
    )


def smoke(w=None, skip=()):
    """What works in the untouched project still works (outside the bugs of the tasks)."""
    w = w or World()
    clear_cache()
    row = w.more(w.ann, "Smokeann")
    anon, ann, kit, sue = client(), client(w.ann), client(w.keeper), client(w.staff)
    root = client(w.root)
    for c, who, url, status in [
        (anon, "anon", "/", 200),
        (anon, "anon", f"/branches/{row.branch.pk}/", 200),
        (anon, "anon", "/stays/", 302),
        (anon, "anon", "/kennels/", 302),
        (anon, "anon", "/stays/board/", 302),
        (ann, "owner", "/stays/board/", 403),
        (ann, "owner", "/kennels/", 403),
        (ann, "owner", "/pets/", 200),
        (ann, "owner", f"/pets/{row.pet.pk}/", 200),
        (ann, "owner", f"/pets/{w.b.pet.pk}/", 404),
        (ann, "owner", "/stays/", 200),
        (ann, "owner", "/stays/summary/", 200),
        (ann, "owner", f"/stays/{row.stay.pk}/", 200),
        (ann, "owner", "/stays/book/", 200),
        (ann, "owner", "/api/pets/", 200),
        (ann, "owner", "/api/stays/", 200),
        (ann, "owner", "/api/invoices/", 200),
        (ann, "owner", f"/api/stays/{row.stay.pk}/", 200),
        (ann, "owner", f"/api/stays/{w.b.stay.pk}/", 404),
        (ann, "owner", f"/api/pets/{w.b.pet.pk}/", 404),
        (ann, "owner", f"/api/invoices/{w.b.invoice.pk}/", 404),
        (kit, "keeper", "/stays/board/", 200),
        (kit, "keeper", "/kennels/", 200),
        (kit, "keeper", f"/stays/{row.stay.pk}/", 200),
        (kit, "keeper", f"/api/stays/{row.stay.pk}/", 200),
        (kit, "keeper", f"/api/pets/{row.pet.pk}/", 200),
        (kit, "keeper", f"/branches/{row.branch.pk}/occupancy/", 200),
        (sue, "staff", "/stays/board/", 200),
        (sue, "staff", "/api/invoices/", 200),
        (root, "superuser", "/admin/stays/stay/", 200),
        (root, "superuser", "/admin/stays/invoice/", 200),
        (root, "superuser", "/admin/kennels/kennel/", 200),
    ]:
        if url not in skip:
            expect(c.get(url).status_code, status, f"GET {url} as {who}")
    expect(anon.get("/api/stays/").status_code, (401, 403), "GET /api/stays/ as anon")
    expect(
        send(ann, "post", "/api/pets/", {"name": "N", "species": "cat"}).status_code,
        201,
        "POST /api/pets/ as owner",
    )
    expect(
        send(ann, "patch", f"/api/pets/{row.pet.pk}/", {"diet": "fish"}).status_code,
        200,
        "PATCH own pet",
    )
    r = send(
        ann,
        "post",
        "/api/stays/",
        {
            "pet": row.pet.pk,
            "kennel": row.kennel.pk,
            "arrives_on": "2031-01-01",
            "departs_on": "2031-01-03",
        },
    )
    expect(r.status_code, 201, "POST /api/stays/ as owner")
    expect(
        send(kit, "post", f"/api/invoices/{row.invoice.pk}/mark-paid/").status_code,
        200,
        "keeper marks an invoice paid",
    )
    expect(
        send(anon, "post", "/api/quote/", {"size": "M", "nights": 2}).status_code,
        200,
        "POST /api/quote/",
    )
    r = ann.post(
        "/stays/book/",
        {
            "pet": row.pet.pk,
            "kennel": row.kennel.pk,
            "arrives_on": "2031-02-01",
            "departs_on": "2031-02-03",
        },
    )
    expect(r.status_code, 302, "booking a stay on the page")


def finish(w=None, smoke_skip=(), tests=True):
    smoke(w, smoke_skip)
    r = subprocess.run(
        [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
        capture_output=True,
        text=True,
    )
    if r.returncode:
        wrong("makemigrations --check: " + r.stdout + r.stderr[-600:])
    if tests:
        r = project_tests()
        if r.returncode:
            wrong("the project's own tests fail: " + r.stderr[-900:])
    print("ok")
    sys.stdout.flush()
    os._exit(0)
