"""/notices/ is kept for ten minutes for each member, and nothing of what its template asks for."""

import re
import time

from at_allotments import OLD_TESTS, member
from checking import ROOT, good, need, old_tests, queries
from django.core.cache import caches
from django.test import Client
from notices.models import Notice

ada, ben = member(full_name="Ada Leek"), member(full_name="Ben Kale")
Notice.objects.create(title="Frost tonight", text="Cover up.", author=ben)
Notice.objects.create(title="Your hedge", text="Cut it.", author=ben).only_for.add(ada)
path = "/notices/"


def client_of(user):
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


def read(client):
    answer = client.get(path)
    need(answer.status_code == 200, f"{path} answers {answer.status_code}")
    return answer.content.decode()


def is_adas(page, who):
    need("Frost tonight" in page and "Your hedge" in page, f"{who} does not get all her notices")
    need("Hello Ada Leek" in page and "1 of them is for you" in page, f"{who} is not greeted")


def is_bens(page):
    need("Frost tonight" in page and "Hello Ben Kale" in page, "Ben does not get his page")
    need("Your hedge" not in page and "Ada" not in page, "Ben reads what is for Ada")


def leave(client, page, who):
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)
    need(token, f"the page of {who} has no form to leave")
    status = client.post("/logout/", {"csrfmiddlewaretoken": token[1]}).status_code
    need(status == 302, f"{who} can't leave from the page: {status}")


hers, his = client_of(ada), client_of(ben)
# The first answers bring cookies, and a page may be kept by cookie.
for _ in range(3):
    is_adas(read(hers), "Ada")
    is_bens(read(his))
_, answer, sent = queries(lambda: hers.get(path))
again = [sql for sql in sent if "notices_notice" in sql]
need(not again, f"the notices are read again: {again}")
Notice.objects.create(title="Brand new", text="Now.", author=ben)
need("Brand new" not in read(hers), "the page is not kept")
is_adas(read(hers), "Ada")
is_bens(read(his))
ends = [end for c in caches.all() for end in getattr(c, "_expire_info", {}).values() if end]
left = [end - time.time() for end in ends]
need(any(570 < seconds < 601 for seconds in left), f"kept for {left} seconds, not for 600")
control = answer.headers.get("Cache-Control", "")
need("public" not in control, f"others may keep the page: {control}")
if "max-age" in control:
    varies = "cookie" in answer.headers.get("Vary", "").lower()
    need(varies or "private" in control, "a shared cache may give it to others")

second = client_of(ada)
for _ in range(3):
    page = read(second)
is_adas(page, "Ada's second browser")
leave(second, page, "Ada's second browser")
old = hers.cookies["sessionid"].value
leave(hers, read(hers), "Ada")
for client in (hers, second, Client()):
    answer = client.get(path)
    need(answer.status_code == 302, f"who is not signed in gets {answer.status_code}")
replayed = Client()
replayed.cookies.load({name: morsel.value for name, morsel in hers.cookies.items()})
replayed.cookies["sessionid"] = old
need(replayed.get(path).status_code == 302, "a session that has ended still opens the page")
hers.force_login(ben)
is_bens(read(hers))
ben.is_active = False
ben.save()
need(his.get(path).status_code == 302, "somebody who was locked out still gets the page")

source = (ROOT / "allotments" / "settings.py").read_text()
need(re.search(r"^DEBUG = False", source, re.M), "DEBUG was touched")
need("DEBUG = True" not in source, "DEBUG was turned on")
need(not re.search(r"""["']\*["']""", source), "ALLOWED_HOSTS was opened")
tests = ROOT / "notices" / "tests.py"
names = ("test_own_notices", "test_not_those_of_others", "test_visitor")
kept = tests.exists() and all(name in tests.read_text() for name in names)
need(kept, "the tests of the notices were taken away")
old_tests(OLD_TESTS)
good()
