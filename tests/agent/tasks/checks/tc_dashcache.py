# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *
from django.core.cache import cache
from django.test import Client

cache.clear()
cook, other = user("cook"), user("other")
north, south = kitchen("Northwind", cook), kitchen("Southpole", other)
recipe(north, cook, "Soup")
URL = "/menus/dashboard/"
c, o = client(cook), client(other)
for _ in range(3):
    first = c.get(URL)
    need(first.status_code == 200, f"{URL} gives {first.status_code}")
text = first.content.decode()
need(
    "Hello cook" in text
    and "<td>Northwind</td><td>1</td><td>0</td><td>0</td>" in text
    and "Southpole" not in text,
    "the page",
)
recipe(north, cook, "Cake")
recipe(south, other, "Cake")
with count_queries() as q:
    again = c.get(URL)
need("<td>Northwind</td><td>1</td>" in again.content.decode(), "the page is not cached")
need(
    not any("recipes_recipe" in s or "orders_order" in s for s in q.sql),
    "the cached page still counts rows",
)
for _ in range(3):
    text = o.get(URL).content.decode()
    need(
        "Hello other" in text
        and "<td>Southpole</td><td>1</td>" in text
        and "Northwind" not in text,
        "another user sees a wrong page",
    )
need("Hello cook" in c.get(URL).content.decode(), "the first user sees a wrong page")
r = client().get(URL)
need(r.status_code == 302 and "login" in r["Location"], "without login")
import re

for _ in range(2):
    strict = Client(enforce_csrf_checks=True, raise_request_exception=False)
    strict.force_login(cook)
    page = strict.get(URL).content.decode()
    need("Hello cook" in page, "a second browser")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    need(token, "no CSRF token in the page")
    r = strict.post("/accounts/logout/", {"csrfmiddlewaretoken": token.group(1)})
    need(r.status_code == 302, f"the logout button of the page gives {r.status_code}")
    r = strict.get(URL)
    need(r.status_code == 302, "after logging out the page is still shown")
    strict.force_login(other)
    need(
        "Hello other" in strict.get(URL).content.decode(),
        "another user in the same browser sees a wrong page",
    )
cache.clear()
need(
    "<td>Northwind</td><td>2</td>" in c.get(URL).content.decode(),
    "the numbers don't change after the cache is empty",
)
finish("canteen")
