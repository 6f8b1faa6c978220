"""Playbooks of settings, APIs, users and patterns, on a small project of another's style."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.agent import library_project
from tests.agent.playing import play, taken_by

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
WORDINGS = {
    "pagination": (
        "add pagination to all list endpoints, 50 per page", "paginate the book list page",
        "Add pagination to my BookListView, 20 per page", "paginate my BookList view",
        "pagination in DRF, 20 per page", "Implement cursor pagination for the books API",
        "the book list should have 25 books per page", "use limit/offset pagination in the API",
        "enable pagination for the REST API", "set the page size of the API to 30",
        "The order list of the API sends thousands of rows. Cut it into pages of 50.",
        "The list at /parts/ is too long, show 20 per page with links to previous and next",
        "LimitOffsetPagination for /api/v1/events/ with default limit 20, max 100",
        "/api/v1/books/ and /api/v1/authors/ need pagination, 25 by default, the rest stays whole",
        "Paginate /api/books/, 25 books a page. Adapt the existing test that reads the list.",
    ),
    "throttling": (
        "Throttle anonymous API users to 100 requests an hour", "Add rate limiting to our DRF API",
        "Add throttling of 60 requests per minute to the tracking endpoint",
        "throttle the login endpoint to 5 per minute", "rate limit the token endpoint",
        "Add rate limiting/throttling to our DRF API", "limit API calls to 1000/day per user",
        "we need throttling on the public API", "configure DRF throttle classes",
        "rate-limit /api/books/ at 10 requests per second",
        "Anonymous clients hammer /api/films/. Allow them at most 60 calls per hour.",
        "Clients should not be able to call /api/reports/ more than 5 times per minute.",
    ),
    "web-tokens": (
        "Add JWT authentication to the API with simplejwt, 15 minute access tokens",
        "JWT login for the API", "Implement JWT authentication for my Django REST API",
        "switch from token auth to JWT", "set up simplejwt with rotating refresh tokens",
        "we want JSON web tokens for the mobile app", "JWT-Authentifizierung für die API einbauen",
        "Access tokens valid 10 minutes, refresh tokens rotating and blacklisted - simplejwt",
        "Use session authentication for the site and JWT for /api/", "enable JWT auth in DRF",
        "We need JWT login for the phone app with simplejwt, sessions of the website stay",
        "Add JWT auth with simplejwt: a wrong password and an expired token have to answer 401",
        "The phone app should get an access token and a refresh token for its password.",
    ),
    "cross-origin": (
        "Enable CORS for https://app.example.com only", "Configure CORS for my Django API",
        "CORS errors when my frontend calls the Django API", "set up django-cors-headers",
        "allow cross origin requests from localhost:3000", "CORS for our frontend domain",
        "React dev server gets CORS errors from our Django API",
        "CORS_ALLOW_ALL_ORIGINS = True with credentials, tighten it",
        "fetch() from my Vue app gets blocked by CORS when it calls the Django backend",
        "add CORS headers for the mobile web app",
        "https://app.example.com calls our API from the browser and is blocked. Allow that origin",
        "No 'Access-Control-Allow-Origin' header is present, the frontend is https://a.example.com",
        "Open the API for cross-origin calls of our widget at https://widget.example.com",
        "The frontend on another domain (https://front.example.net) has to talk to the API",
    ),
    "error-format": (
        "all API errors should have the same format, RFC 9457 problem details",
        "one error format for the whole api", "return application/problem+json for API errors",
        "Implement a consistent error response format for all API endpoints",
        "use RFC 7807 problem details in DRF", "every endpoint should return problem+json",
        "unified error responses for our REST API", "a single error structure for the API please",
        "API errors in one format", "standardise the errors of the API with problem details",
        "Make an exception handler so that every API error, 404 included, has the same JSON shape",
        "Unify error responses of the REST API.",
    ),
    "settings-split": (
        "Split settings into base, dev and production", "separate settings for dev and prod",
        "Split my Django settings into development, staging and production",
        "Make separate settings for dev, test and prod", "split settings.py per environment",
        "one settings module per environment, secrets from env vars",
        "divide the settings into base, local and production",
        "refactor settings into base/dev/prod settings modules",
        "I want different settings for production", "break up settings.py into base and prod",
        "settings.py should become a package, with common things in base",
    ),
    "secrets-out-of-settings": (
        "SECRET_KEY is hardcoded in settings.py, move it to the environment",
        "move secrets out of settings", "keep secrets out of the settings",
        "My secret key is in the repository, move secrets out of settings",
        "move all secrets from settings.py to environment variables",
        "put db password in env variable", "Stop hard-coding the mail password in settings",
        "the AWS secret is in config/settings/base.py",
        "read SECRET_KEY from an environment variable instead of the code",
        "remove hardcoded credentials from settings",
    ),
    "logging": (
        "Configure structured logging for production", "set up logging to the console",
        "add a LOGGING setting", "configure logging with the level from the environment",
        "JSON logging to stdout", "add logging to the project", "we need proper logging",
        "write logs to stdout", "enable logging of errors to the console",
        "add structured logs in JSON",
        "We run in containers: logs should go to stdout, one JSON object per line.",
        "Configure LOGGING: console handler, root at INFO, django.request at ERROR.",
        "Add logging: INFO to stdout, errors also to var/errors.log, rotated daily, keep 30",
        "configure logging with a rotating file logs/app.log (10 MB, 5 backups) plus console",
        "log warnings to a file", "Log our apps from DEBUG to the console and ERROR to errors.log",
    ),
    "user-model": (
        "Custom user model with email as the username in a new project",
        "add a custom user model", "create our own user model with email login",
        "set AUTH_USER_MODEL to a model of ours", "use AbstractUser for a custom user",
        "Implement authentication with email and password using a custom user model",
        "Use e-mail rather than username for login with a custom user model",
        "custom user model before the first migration", "a custom user in an app accounts",
        "replace the default user model by a custom one",
    ),
    "after-commit": (
        "Celery task can't find the order: DoesNotExist right after create, use on_commit",
        "send the mail only after commit", "use transaction.on_commit for index_author.delay",
        "celery task gets Order.DoesNotExist, the row isn't committed yet",
        "tasks run before the transaction commits and can't find the row",
        "race between my view and the celery task", "fix the celery race in add_author",
        "a Celery task loads the Order before it is committed",
        "send emails after the transaction has committed",
        "the confirmation e-mail goes out before the transaction is committed",
        "place_order sends the mail inside the transaction. Send it on commit.",
        "Customers get a receipt by mail even when the order is rolled back afterwards.",
        "The webhook is sent before the order is committed; send it once the transaction succeeded",
        "The task in close_day is queued in the middle of a transaction. Queue it on commit.",
        "The mail is sent while the transaction is still open.",
        "print_label fails with Parcel.DoesNotExist, but a moment later the parcel is there",
    ),
    "cached-view": (
        "Cache the product list for five minutes, per user", "cache the dashboard for each user",
        "Add per-user caching to the dashboard view", "cache the Book detail view per user",
        "cached page shows another user's data", "cache /books/ per user for 10 minutes",
        "please keep /orders/ in the cache for an hour, cached per customer",
        "cache book_list for every user separately", "user-specific caching for the author list",
        "the cached API list of books should vary by user", "per user cache for BookListView",
    ),
    "stated-way-back": (
        "0004_grades can't be rolled back. Write the reverse: 1A/1B -> good, 2A/2B -> fair",
        'make stock 0007_kinds reversible: going back "N1" becomes "new" and "U1" becomes "used"',
    ),
    "column-in-steps": (
        "split 0004_line_price in three: nullable, backfill with the product's price, NOT NULL",
        "Split migration 0003_due: first nullable, then populate it from loan.due, then not null",
    ),
    "query-counts": (
        "lock the query count of the order list at 3 with a test", "add query count tests",
        "Add tests that assert the number of queries of the book page",
        "write assertNumQueries tests for the books pages", "pin the query count in a test",
        "Guard /books/ against query regressions", "test the number of queries of BookListView",
        "test that the number of queries doesn't grow with more books",
        "assert number of queries on all pages with tests",
        "regression tests for query counts of the list pages",
    ),
}  # fmt: skip
OTHERS = (
    "The pagination of /api/books/ has no limit, ?page_size=100000 works", "what is a JWT",
    "how does DRF pagination work", "UnorderedObjectListWarning: Pagination may yield wrong rows",
    "create a Review model with a status", "REST endpoints for Book with the usual CRUD, paginated",
    "401 for the JWT although it's not expired", "where does CorsMiddleware go in the list",
    "how should I keep secrets in Django", "get all secrets from AWS Secrets Manager in settings",
    "logging shows nothing in production", "configure logging so that errors go to Sentry",
    "on_commit callback never runs in tests", "cached_property for Book.total",
    "assertNumQueries fails: 9 != 3", "reduce the number of queries in the Book serializer",
    "How can we swap in a custom user model in a live project with 2M users?",
    "create an endpoint that books a seat in a transaction and mails the customer",
    "Order history page: own orders, newest first, 25 a page, filter by status",
    "the page of a parcel dies with Parcel.DoesNotExist, after that the next one works",
    "the navbar needs 11 queries per page", "the shop takes 6 s on every page",
    "custom user model with employee number as username field", "is a JWT encrypted?",
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "request_"), [(name, each) for name, texts in WORDINGS.items() for each in texts]
)
def test_a_request_finds_its_playbook(name: str, request_: str) -> None:
    assert taken_by(request_) == name


@pytest.mark.parametrize("request_", OTHERS)
def test_other_requests_find_none_of_them(request_: str) -> None:
    assert taken_by(request_) not in WORDINGS


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return library_project.written(tmp_path / "library")


def manage(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments], cwd=root, env={**kept, **environment},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_the_whole_way_with_its_gates(tmp_path: Path) -> None:
    root = tmp_path / "bookstore"
    shutil.copytree(EXAMPLES / "bookstore", root)
    done = subprocess.run(
        [sys.executable, "-m", "django_pro", "ask", "configure structured logging", str(root),
         "--yes", "--no-model", "--write", "--allow-dirty", "--json"],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["status"]) == (0, "proven"), answer["reason"]
    assert answer["written"] == [
        "bookstore/json_logging.py", "bookstore/settings.py", "bookstore/test_logging.py",
    ]  # fmt: skip
    assert manage(root, "test").returncode == 0


def test_settings_are_split(library: Path) -> None:
    """What is written runs as before, and production is shut."""
    played = play(library, "split settings into base, dev and production", write=True)
    assert set(played.verdicts.values()) == {"passed"}
    assert played.gone == ["library/settings.py"]
    assert not (library / "library/settings.py").exists()
    folder = library / "library/settings"
    assert sorted(each.name for each in folder.glob("*.py")) == [
        "__init__.py", "base.py", "development.py", "production.py",
    ]  # fmt: skip
    assert "'books',  # ours" in (folder / "base.py").read_text()
    for name in ("base.py", "production.py"):
        text = (folder / name).read_text()
        assert library_project.SECRET not in text
        assert "sk_test" not in text
    assert manage(library, "test").returncode == 0
    script = "from django.conf import settings; print(settings.BASE_DIR, settings.DEBUG)"
    assert f"{library} True" in manage(library, "shell", "-c", script).stdout
    production = "--settings=library.settings.production"
    assert "SECRET_KEY" in manage(library, "check", production).stderr
    deployed = manage(
        library, "check", "--deploy", "--fail-level=WARNING", production,
        SECRET_KEY="n7Qx9pLm" * 8, ALLOWED_HOSTS="example.com", STRIPE_API_KEY="stripe",
    )  # fmt: skip
    assert deployed.returncode == 0, deployed.stderr
    again = play(library, "split settings into base, dev and production")
    assert (again.is_proven, again.files, again.gone) == (True, {}, [])


def test_secrets_come_from_the_environment(library: Path) -> None:
    played = play(library, "move secrets out of settings", write=True)
    assert set(played.verdicts.values()) == {"passed"}
    assert played.files[".env.example"] == "SECRET_KEY=\nSTRIPE_API_KEY=\n"
    settings = (library / "library/settings.py").read_text()
    assert library_project.SECRET not in settings
    assert "sk_test" not in settings
    script = "from django.conf import settings; print(settings.SECRET_KEY, settings.STRIPE_API_KEY)"
    told = manage(library, "shell", "-c", script, SECRET_KEY="k" * 60, STRIPE_API_KEY="stripe")
    assert f"{'k' * 60} stripe" in told.stdout
    (library / "library/settings.py").write_text(settings.replace("DEBUG = True", "DEBUG = False"))
    assert "Set SECRET_KEY" in manage(library, "check").stderr


def test_one_secret_is_required_and_another_may_lack(library: Path) -> None:
    request = (
        "read SECRET_KEY and STRIPE_API_KEY of the settings from the environment: without "
        "SECRET_KEY it must not start, STRIPE_API_KEY defaults to an empty string"
    )
    played = play(library, request, write=True)
    assert set(played.verdicts.values()) == {"passed"}
    assert "SECRET_KEY" in manage(library, "check").stderr
    script = "from django.conf import settings; print([settings.STRIPE_API_KEY])"
    assert "['']" in manage(library, "shell", "-c", script, SECRET_KEY="k" * 60).stdout


READS = """from django.test import TestCase

from .models import Author


class ReadTests(TestCase):
    def test_rows(self):
        self.assertEqual(self.client.get('/api/books/').json(), [])

    def test_wrong(self):
        self.assertEqual(len(self.client.get('/api/books/').json()), 1)


class IndexTests(TestCase):
    def add(self):
        return self.client.post('/authors/add/', {'name': 'Lem'})

    def test_index(self):
        with mock.patch('books.views.index_author.delay') as index:
            self.add()
        index.assert_called_once_with(Author.objects.get().pk)
"""


def test_an_api_comes_in_pages_and_is_idempotent(library: Path) -> None:
    (library / "books/test_reads.py").write_text(READS)
    played = play(library, "add pagination to all list endpoints, 50 per page", write=True)
    assert set(played.verdicts.values()) == {"passed"}
    assert "`books/test_reads.py` ReadTests.test_rows. They read" in played.text
    reads = READS.replace("json(), [])", "json()['results'], [])")
    assert played.files["books/test_reads.py"] == reads
    assert "'PAGE_SIZE': 50," in played.files["library/settings.py"]
    assert "Book.objects.all().order_by('pk')" in played.files["books/views.py"]
    again = play(library, "add pagination to all list endpoints, 50 per page")
    assert (again.is_proven, again.files) == (True, {})


def test_a_function_view_comes_in_pages(library: Path) -> None:
    played = play(library, "paginate the authors page with 5 items")
    assert set(played.verdicts.values()) == {"passed"}
    assert (
        "Paginator(authors, 5).get_page(request.GET.get('page'))" in played.files["books/views.py"]
    )
    assert "has_next" in played.files["books/templates/books/author_list.html"]


def test_tokens_then_their_throttle(library: Path) -> None:
    """What one playbook has written another one works with."""
    request = "add JWT to the API, access tokens valid 10 minutes, refresh tokens 14 days"
    played = play(library, request, write=True)
    assert set(played.verdicts.values()) == {"passed"}
    settings = played.files["library/settings.py"]
    assert "'ACCESS_TOKEN_LIFETIME': timedelta(minutes=10)" in settings
    assert "'REFRESH_TOKEN_LIFETIME': timedelta(days=14)" in settings
    assert "SessionAuthentication" in settings
    throttled = play(library, "throttle the login to 5 per minute", write=True)
    assert set(throttled.verdicts.values()) == {"passed"}
    urls = throttled.files["library/urls.py"]
    assert "TokenObtainPairView.as_view(throttle_classes=[LoginRateThrottle])" in urls
    assert "TokenRefreshView.as_view()" in urls


def test_origins_named_are_allowed_and_no_others(library: Path) -> None:
    played = play(library, "enable CORS for https://app.example.com only")
    assert set(played.verdicts.values()) == {"passed"}
    tree = ast.parse(played.files["library/settings.py"])
    lists = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id in ("MIDDLEWARE", "CORS_ALLOWED_ORIGINS")
    }  # fmt: skip
    assert lists["CORS_ALLOWED_ORIGINS"] == ["https://app.example.com"]
    order = lists["MIDDLEWARE"]
    assert order.index("corsheaders.middleware.CorsMiddleware") < order.index(
        "django.middleware.common.CommonMiddleware"
    )


def test_errors_have_one_format(library: Path) -> None:
    played = play(library, "all API errors should have the same format, RFC 9457")
    assert set(played.verdicts.values()) == {"passed"}
    assert (
        "handler404 = 'library.problem_details.page_not_found'" in played.files["library/urls.py"]
    )


def test_users_log_in_by_email_in_a_new_project(library: Path) -> None:
    played = play(library, "custom user model with email as the username", write=True)
    assert set(played.verdicts.values()) == {"passed"}
    assert "accounts/migrations/0001_initial.py" in played.files
    again = play(library, "custom user model with email as the username")
    assert (again.is_proven, again.files) == (True, {})


def test_a_project_with_more_migrations_keeps_its_users(library: Path) -> None:
    later = library / "books/migrations/0002_more.py"
    first = library_project.FILES["books/migrations/0001_initial.py"]
    head = first.partition("    operations")[0].replace("initial = True", "")
    later.write_text(
        head.replace("dependencies = []", "dependencies = [('books', '0001_initial')]")
        + "    operations = []\n"
    )
    played = play(library, "custom user model with email as the username")
    assert not played.is_proven
    assert "not new" in played.text


def test_a_task_waits_for_the_commit(library: Path) -> None:
    (library / "books/test_index.py").write_text(f"from unittest import mock\n\n{READS}")
    played = play(library, "a Celery task loads the Author before it is committed", write=True)
    assert set(played.verdicts.values()) == {"passed"}
    block = "with self.captureOnCommitCallbacks(execute=True):\n                self.add()\n"
    assert block in played.files["books/test_index.py"]
    deferred = "transaction.on_commit(partial(index_author.delay, author.pk))"
    assert deferred in played.files["books/views.py"]


def test_a_page_is_cached_for_each_user(library: Path) -> None:
    played = play(library, "cache /books/ for 10 minutes, per user")
    assert set(played.verdicts.values()) == {"passed"}
    views = played.files["books/views.py"]
    assert "@method_decorator(cache_per_user(600), name='get')\nclass BookListView" in views


def test_query_counts_are_held(library: Path) -> None:
    played = play(library, "lock the query count of BookListView with a test")
    assert set(played.verdicts.values()) == {"passed"}
    assert "assertNumQueries(1)" in played.files["books/test_query_counts.py"]
    refused = play(library, "lock the query count of BookListView at 7 with a test")
    assert not refused.is_proven
    assert "sends 1 query" in refused.text


_BRANCHES = """

class Branch(models.Model):
    name = models.CharField(max_length=40, unique=True)


class Worker(models.Model):
    user = models.OneToOneField('auth.User', models.CASCADE)
    branch = models.ForeignKey(Branch, models.CASCADE)
    role = models.CharField(max_length=9, choices=[('packer', 'A'), ('planner', 'B')], default='-')


class Shelf(models.Model):
    branch = models.ForeignKey(Branch, models.CASCADE)
    name = models.CharField(max_length=40)
"""
_OWN_BRANCH = """

def shelf_list(request):
    worker = getattr(request.user, 'worker', None)
    rows = Shelf.objects.filter(branch=worker.branch_id) if worker else Shelf.objects.none()
    rows = rows.select_related('branch')
    return HttpResponse(', '.join(f'{each.name} of {each.branch.name}' for each in rows))
"""


def _with_branches(library: Path, *, hidden: bool) -> None:
    """Adds a page of the shelves of the reader's branch; it shows none where all are `hidden`."""
    models = library / "books/models.py"
    models.write_text(models.read_text() + _BRANCHES)
    views = library / "books/views.py"
    text = views.read_text().replace("import Author, Book", "import Author, Book, Shelf")
    page = _OWN_BRANCH.replace(
        "if worker else", "if worker and False else" if hidden else "if worker else"
    )
    views.write_text(f"from django.http import HttpResponse\n{text}{page}")
    urls = library / "books/urls.py"
    urls.write_text(
        urls.read_text().replace(
            "urlpatterns = [", "urlpatterns = [\n    path('shelves/', views.shelf_list),"
        )
    )
    done = manage(library, "makemigrations", "books")
    assert done.returncode == 0, done.stderr


def test_the_queries_of_a_page_are_held_with_rows_that_its_reader_sees(library: Path) -> None:
    _with_branches(library, hidden=False)
    played = play(library, "lock the number of queries of /shelves/ with a test")
    assert set(played.verdicts.values()) == {"passed"}
    written = played.files["books/test_query_counts.py"]
    assert "Worker.objects.create(user=reader, branch=branch)" in written
    assert written.count("Branch.objects.create") == 1
    assert "the tests without an eager load" in played.verdicts


def test_the_queries_of_an_empty_page_are_not_held(library: Path) -> None:
    _with_branches(library, hidden=True)
    played = play(library, "lock the number of queries of /shelves/ with a test")
    assert not played.is_proven
    assert "shows none of the rows" in played.text


_MOVES = """from django.db import transaction

from .tasks import index_author


@transaction.atomic
def move_shelf(*, worker, shelf):
    shelf.branch = worker.branch
    shelf.save()
    index_author.delay(shelf.pk)
"""


def test_a_row_that_is_there_a_moment_later_is_looked_for_after_the_commit(library: Path) -> None:
    _with_branches(library, hidden=False)
    (library / "books/services.py").write_text(_MOVES)
    request = "index_author dies with Shelf.DoesNotExist, seconds later the shelf is there"
    played = play(library, request)
    assert set(played.verdicts.values()) == {"passed"}
    assert "transaction.on_commit(" in played.files["books/services.py"]
    assert "move_shelf(worker=worker, shelf=shelf)" in played.files["books/test_after_commit.py"]
    nobody = play(library, "report.py dies with Shelf.DoesNotExist, seconds later it is there")
    assert not nobody.is_proven


@pytest.mark.parametrize("request_", [
    "Planners should be able to add a shelf: a form page at /shelves/new/ with name and branch",
    "create a form page at /shelves/new/ for planners, with the fields name and branch of Shelf",
])  # fmt: skip
def test_a_form_for_a_role_of_a_profile_is_not_made_for_all(library: Path, request_: str) -> None:
    _with_branches(library, hidden=False)
    played = play(library, request_)
    assert not played.is_proven
    assert "told apart by Worker.role" in played.text


def test_settings_that_are_built_are_left_alone(library: Path) -> None:
    settings = library / "library/settings.py"
    settings.write_text(
        settings.read_text().replace("REST_FRAMEWORK = {", "REST_FRAMEWORK = dict() or {")
    )
    played = play(library, "add pagination to all list endpoints, 50 per page")
    assert not played.is_proven
    assert "REST_FRAMEWORK is not written as a dictionary" in played.text
