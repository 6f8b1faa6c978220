"""Code that `ask` creates from stated fields: what is written into projects, and what it does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from django_pro.agent import playbooks, routing
from django_pro.agent.said import Said
from tests.agent.playing import play

FITS = (
    ("create-model", "Create a Review model with stars from 1 to 5 and a text"),
    ("create-model", "I need a model for reviews: book (FK to Book), rating (1-5), text"),
    ("create-model", "add model Review: book:fk(Book) stars:int(1,5) text:text?"),
    ("create-model", "Define a Wine model with vintage, grape and an optional tasting note"),
    ("create-model", "pls make model Category name slug parent self fk"),
    ("create-model", "Model for a newspaper article: headline, body and a byline"),
    ("create-model", "write a Django model called Supplier that has a name and an email address"),
    ("create-model", "Create an app called reviews with a Review model: book:fk(Book) text:text"),
    ("create-model", "We need a new Ticket model with title, priority (low, high) and an assignee"),
    (
        "create-model",
        "generate a Coupon model having a unique code and a percent between 1 and 100",
    ),
    ("add-field", "add a field published_at to Post"),
    ("add-field", "add isbn:str(13) to Book"),
    ("add-field", "Add an optional subtitle (max 150 characters) to the Book model"),
    ("add-field", "add a boolean is_active field to Product"),
    (
        "add-field",
        "Add two fields to Book: pages (positive integer) and language (max 2 characters)",
    ),
    ("add-field", "Add a weight field (decimal) to Parcel"),
    ("register-admin", "register Book in the admin"),
    ("register-admin", "Register the Order model in the admin with list_display and search"),
    ("register-admin", "Add Flight to the admin, filter by airline, search by number"),
    ("register-admin", "Make the Book model editable in the Django admin"),
    ("create-form", "Create a simple contact form with name, email and message"),
    ("create-form", "create a ModelForm for Review with a view and a template"),
    ("create-form", "ModelForm for Invoice please"),
    ("create-form", "simple form with subject and message that is shown on /support/"),
    ("create-view", "create a list view for Book"),
    ("create-view", "Add a detail page for Author"),
    ("create-view", "build list, detail, create, update and delete views for Product"),
    ("create-view", "Write a ListView and a DetailView for Article"),
    ("create-view", "CRUD views for Supplier please, create them class-based"),
    (
        "create-api",
        "CRUD API for Invoice: number:str(20) customer:fk(Customer) total:decimal(10,2)",
    ),
    ("create-api", "create a REST API for Review"),
    ("create-api", "Add a DRF viewset for Book with search by title"),
    ("create-api", "Build an API endpoint for Comment that lets users create and edit their own"),
    (
        "create-api",
        "Create a Comment model with post (FK to Post) and body text and expose a CRUD API",
    ),
    ("read-only-api", "make a read only endpoint for Product with DRF, search by name"),
    ("read-only-api", "create a read-only API for Book"),
    ("add-field", "Add a subtitle field to the model."),
    ("add-field", "please add a phone column to my table"),
    ("add-field", "Add a phone number field to the order model"),
    ("serializer", "create a serializer for Book"),
    ("serializer", "write a ModelSerializer for Author with explicit fields"),
    (
        "serializer",
        "add a plain serializer PickUpSerializer to shop/api/serializers.py: day:date slot:str(9)",
    ),
    (
        "read-only-api",
        "expose Reagent read only at /api/v2/reagents/ for logged in users, all fields but notes",
    ),
    (
        "create-api",
        "Add full CRUD for DiaryEntry to our API: everybody sees and edits only their own entries",
    ),
)
OTHERS = (
    "Write a custom manager for Article that returns only published posts",
    "Add a post_save signal that creates a Profile whenever a User is created",
    "add pagination to my BookListView, 20 per page",
    "Build a formset to edit an order and its lines on the same page",
    "Admin action to export the selected orders as CSV",
    "Throttle anonymous API users to 100 requests an hour",
    "all API errors should have the same format, RFC 9457 problem details",
    "I want openapi docs for my api with drf-spectacular",
    "GraphQL schema with Strawberry for Author and Book",
    "the list view of books is slow, fix the N+1",
    "why does my serializer ignore nested writes?",
    "review my permissions of the API",
    "explain the difference between a form and a ModelForm",
    "my DeleteView throws ImproperlyConfigured: No URL to redirect to",
    "Our API returns all fields of the user including the password hash",
    "add an index on created to Post",
    "add an index to the table",
    "Add docstrings to the models",
    "Add JWT authentication to the API",
    "Create a custom user model with email login",
    "lock the query count of /books/ with a test",
    "Add a Celery task that mails the invoices",
)  # fmt: skip
OWN = {
    "add-field", "create-model", "create-api", "read-only-api", "serializer", "register-admin",
    "create-form", "create-view",
}  # fmt: skip


def chosen(request: str) -> str:
    playbook, fit = playbooks.best(Said(request, routing.route(request)))
    return playbook.name if playbook is not None and fit >= 10 else ""


@pytest.mark.parametrize(("name", "request_"), FITS, ids=[text[:50] for _, text in FITS])
def test_a_playbook_takes_its_requests(name: str, request_: str) -> None:
    assert chosen(request_) == name


@pytest.mark.parametrize("request_", OTHERS, ids=[text[:50] for text in OTHERS])
def test_requests_of_others_are_left(request_: str) -> None:
    assert chosen(request_) not in OWN


SETTINGS = """\
SECRET_KEY = "of a test, and as long as a key should be: 0123456789 abcdefgh"
INSTALLED_APPS = [{apps}]
MIDDLEWARE = [{middleware}]
ROOT_URLCONF = "site1.urls"
TEMPLATES = [{{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {{"context_processors": [
        "django.template.context_processors.request",
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
    ]}},
}}]
DATABASES = {{"default": {{"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
ALLOWED_HOSTS = ["testserver"]
"""
MANAGE = """\
import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site1.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
"""
BOOKS = """\
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)

    class Meta:
        ordering = ['title']

    def __str__(self):
        return self.title
"""
APPS = ("django.contrib.auth", "django.contrib.contenttypes")
SESSIONS = (
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
)


def project(
    root: Path, apps: tuple[str, ...] = (), middleware: tuple[str, ...] = (), **files: str
) -> Path:
    """A project with an app `shop`; `files` are its modules."""
    listed = ", ".join(f'"{each}"' for each in (*APPS, *apps, "shop"))
    texts = {
        "manage.py": MANAGE,
        "site1/__init__.py": "",
        "site1/settings.py": SETTINGS.format(
            apps=listed, middleware=", ".join(f'"{each}"' for each in middleware)
        ),
        "site1/urls.py": "from django.urls import path\n\nurlpatterns = []\n",
        "shop/__init__.py": "",
        "shop/migrations/__init__.py": "",
        "shop/models.py": BOOKS,
        **{f"shop/{name}.py": text for name, text in files.items()},
    }
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    manage(root, "makemigrations", "shop")
    return root


def manage(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=root, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert not done.returncode, done.stderr
    return done.stdout


def ask(root: Path, request: str, *options: str) -> tuple[int, dict[str, Any]]:
    arguments = ["ask", request, str(root), "--yes", "--no-model", "--allow-dirty", "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "django_pro", *arguments, *options],
        env={**os.environ, "XDG_CACHE_HOME": str(root.parent / "cache")},
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def run_in(root: Path, code: str) -> str:
    """What a script prints inside of a test database."""
    script = root / "check.py"
    script.write_text(
        "import os, django\n"
        "os.environ['DJANGO_SETTINGS_MODULE'] = 'site1.settings'\n"
        "django.setup()\n"
        "from django.test.utils import setup_test_environment\n"
        "from django.test.runner import DiscoverRunner\n"
        "setup_test_environment()\n"
        "DiscoverRunner(verbosity=0, interactive=False).setup_databases()\n" + code
    )
    done = subprocess.run(
        [sys.executable, "check.py"], cwd=root, capture_output=True, text=True, timeout=60
    )
    assert not done.returncode, done.stderr
    return done.stdout.strip()


REVIEW = (
    "Create a Review model in shop: book:fk(Book) author:fk(User) stars:int(1,5) "
    "status:choice(draft,published) text:text?, unique together book and author, with a CRUD API"
)


def test_a_model_and_its_api(tmp_path: Path) -> None:
    root = project(tmp_path / "site", apps=("rest_framework",))
    code, answer = ask(root, REVIEW, "--write")
    assert (code, answer["status"]) == (0, "proven"), answer["reason"]
    assert {"shop/models.py", "shop/serializers.py", "shop/migrations/0002_review.py"} <= set(
        answer["written"]
    )
    assert any("fail without the permission" in each["what"] for each in answer["proofs"])
    told = run_in(
        root,
        "from django.contrib.auth.models import User\n"
        "from django.db import IntegrityError, transaction\n"
        "from rest_framework.test import APIClient\n"
        "from shop.models import Book, Review\n"
        "one, two = User.objects.create_user('one'), User.objects.create_user('two')\n"
        "book = Book.objects.create(title='A')\n"
        "def send(user, method, url, **data):\n"
        "    client = APIClient()\n"
        "    if user is not None:\n"
        "        client.force_authenticate(user)\n"
        "    return getattr(client, method)(url, data, format='json').status_code\n"
        "url = '/api/reviews/'\n"
        "print(send(None, 'post', url), send(one, 'post', url, book=book.pk, stars=6))\n"
        "print(send(one, 'post', url, book=book.pk, stars=5, author=two.pk))\n"
        "row = Review.objects.get()\n"
        "print(row.author == one, send(one, 'post', url, book=book.pk, stars=4))\n"
        "print(send(two, 'get', f'{url}{row.pk}/'))\n"
        "Review.objects.update(status='published')\n"
        "client = APIClient()\n"
        "print(client.get(url).status_code, send(two, 'patch', f'{url}{row.pk}/', stars=1))\n"
        "try:\n"
        "    with transaction.atomic():\n"
        "        Review.objects.update(stars=9)\n"
        "except IntegrityError as error:\n"
        "    print('refused')\n",
    )
    # Sessions are the default of authentication: without a login it is 403.
    assert told.splitlines() == ["403 400", "201", "True 400", "404", "200 403", "refused"]
    before = {path: path.read_bytes() for path in root.rglob("*.py")}
    code, answer = ask(root, REVIEW, "--write")
    assert (code, answer["written"]) == (0, [])
    assert "already" in answer["text"]
    assert {path: path.read_bytes() for path in root.rglob("*.py")} == before


PAGES = """\
from django.http import HttpResponse
from django.urls import path

urlpatterns = [path("books/", lambda request: HttpResponse("all"), name="book-list")]
"""


def test_an_api_takes_no_name_of_a_page(tmp_path: Path) -> None:
    root = project(tmp_path / "site", apps=("rest_framework",))
    (root / "site1" / "urls.py").write_text(PAGES)
    done = play(root, "add a read-only API for books at /api/books/", write=True)
    assert done.is_proven, done.text
    told = run_in(
        root,
        "from django.urls import reverse\n"
        "print(reverse('book-list'), reverse('book-api-detail', args=[1]))",
    )
    assert told == "/books/ /api/books/1/"


def test_fields_come_to_rows_that_exist(tmp_path: Path) -> None:
    root = project(tmp_path / "site")
    with (root / "shop" / "models.py").open("a") as models:
        models.write("\n\nclass Shelf(models.Model):\n    number = models.IntegerField()\n")
    request = "add isbn:str(13) pages:int? language:str(2)=en kind:choice(novel,essay)? to Book"
    code, answer = ask(root, request, "--write")
    assert (code, answer["status"]) == (0, "proven"), answer["reason"]
    assert any("no migration had made of shelf" in each for each in answer["assumed"])
    text = (root / "shop" / "models.py").read_text()
    assert "isbn = models.CharField(max_length=13, blank=True, default='', db_default='')" in text
    assert text.index("class Kind(models.TextChoices)") < text.index("title = ")
    told = run_in(
        root,
        "from django.db import connection\n"
        "from shop.models import Book\n"
        "with connection.cursor() as cursor:\n"
        "    cursor.execute(\"insert into shop_book (title) values ('A')\")\n"
        "book = Book.objects.get()\n"
        "print(repr(book.isbn), book.pages, book.language)\n",
    )
    assert told == "'' None en"


def test_pages_are_functions_where_the_others_are(tmp_path: Path) -> None:
    views = (
        "from django.http import HttpResponse\n\n\n"
        "def home(request):\n    return HttpResponse('home')\n"
    )
    root = project(tmp_path / "site", ("django.contrib.sessions",), SESSIONS, views=views)
    (root / "site1" / "urls.py").write_text(
        "from django.urls import path\n\nfrom shop import views\n\n"
        "urlpatterns = [\n    path('', views.home, name='home'),\n]\n"
    )
    code, answer = ask(root, "create a list view and a create view for Book", "--write")
    assert (code, answer["status"]) == (0, "proven"), answer["reason"]
    assert "def book_list(request):" in (root / "shop" / "views.py").read_text()
    urls = (root / "site1" / "urls.py").read_text()
    assert "path('books/', views.book_list, name='book-list')" in urls
    told = run_in(
        root,
        "from django.contrib.auth.models import User\n"
        "from django.test import Client\n"
        "from shop.models import Book\n"
        "client = Client()\n"
        "print(client.get('/books/').status_code, client.post('/books/create/').status_code)\n"
        "client.force_login(User.objects.create_user('one'))\n"
        "print(client.post('/books/create/', {'title': 'A'}).url, Book.objects.get())\n",
    )
    assert told.splitlines() == ["200 302", "/books/ A"]


GUIDES = """\
from django.conf import settings
from django.db import models


class Guide(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

    def __str__(self):
        return self.name

    @property
    def name(self):
        return self.user.get_username()


class Harbour(models.Model):
    name = models.CharField(max_length=100)


class Boat(models.Model):
    harbour = models.ForeignKey(Harbour, on_delete=models.CASCADE)
    name = models.CharField(max_length=40, unique=True)
    active = models.BooleanField(default=True)

    def __str__(self):
        return f"{self.name}, {self.harbour.name}"


class Trip(models.Model):
    guide = models.ForeignKey(Guide, on_delete=models.CASCADE)
    boat = models.ForeignKey(Boat, on_delete=models.CASCADE)
    left_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    note = models.TextField(blank=True)
"""
PRESSINGS = """\
import uuid

from django.conf import settings
from django.db import models


class Pressing(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    label = models.CharField(max_length=80)
    press_master = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    kilos = models.PositiveIntegerField()
"""
FORM = (
    "Guides need a page /trips/new/ (login required, 403 for users who are no guides) with a form: "
    "boat (only active ones), left_at (not in the future), note. It saves the trip as theirs."
)


@pytest.fixture(scope="module")
def guided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose rows belong to a row of the user's own, whose text is read by a property."""
    admin = ("django.contrib.admin", "django.contrib.messages", "django.contrib.sessions")
    root = tmp_path_factory.mktemp("guided") / "site"
    middleware = (*SESSIONS, "django.contrib.messages.middleware.MessageMiddleware")
    root = project(root, (*admin, "rest_framework"), middleware, models=GUIDES)
    (root / "site1" / "urls.py").write_text(
        "from django.contrib import admin\nfrom django.urls import path\n\n"
        "urlpatterns = [path('admin/', admin.site.urls)]\n"
    )
    return root


def test_a_form_makes_a_row_of_the_users_own(guided: Path) -> None:
    code, answer = ask(guided, FORM)
    assert (code, answer["status"]) == (0, "proven"), answer["reason"]
    text = answer["diff"]
    assert "raise PermissionDenied" in text
    assert "queryset.filter(active=True)" in text
    assert 'queryset.select_related("harbour")' in text
    assert "left_at > timezone.now()" in text


@pytest.mark.parametrize("fields", ["label, press_master and kilos", "id, label, press_master"])
def test_rows_that_name_who_works_on_them_are_read_by_all(tmp_path: Path, fields: str) -> None:
    root = project(
        tmp_path / "site", ("django.contrib.sessions", "rest_framework"), SESSIONS, models=PRESSINGS
    )
    code, answer = ask(root, f"A read-only API for pressings with {fields}; login required.")
    assert (code, answer["status"]) == (0, "proven"), answer["reason"]
    told = " ".join(each["told"] for each in answer["gates"])
    assert "as it was asked" in told
    assert "rows-listed-to-others" in told


@pytest.mark.parametrize(
    ("request_", "code", "said"),
    [
        ("Create a Line model in shop: order:fk(Order) amount:int", 6, "There is no model Order"),
        ("Create a Book model in shop with pages:int", 3, "There is a model shop.Book already"),
        ("Register Book in the admin", 3, "django.contrib.admin is not in INSTALLED_APPS"),
        ("create a create view for Book", 3, "MIDDLEWARE has no SessionMiddleware"),
        ("create a serializer for Bok", 6, "Which model is it about? The project has: Book."),
        ("create a Gallery model in shop with cover:image", 3, "pip install Pillow"),
    ],
)
def test_what_can_not_be_done_is_said(tmp_path: Path, request_: str, code: int, said: str) -> None:
    root = project(tmp_path / "site")
    before = {path: path.read_bytes() for path in root.rglob("*.py")}
    found, answer = ask(root, request_, "--write")
    assert found == code
    assert said in answer["reason"] + "".join(each["text"] for each in answer["questions"])
    assert {path: path.read_bytes() for path in root.rglob("*.py")} == before
