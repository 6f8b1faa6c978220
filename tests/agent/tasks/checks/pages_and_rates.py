"""Lists come in pages of 20; a visitor may ask 30 times a minute."""

from checking import good, need, old_tests, start

start()
from django.contrib.auth.models import User  # noqa: E402
from django.core.cache import cache  # noqa: E402
from recipes.models import Category, Recipe  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

cook = User.objects.create_user("cook")
category = Category.objects.create(name="Soups")
for number in range(25):
    Recipe.objects.create(
        title=f"Soup {number:02}", author=cook, category=category, minutes=9, method="Boil."
    )
client = APIClient()
body = client.get("/api/recipes/").json()
need(isinstance(body, dict) and "results" in body, "the list of recipes has no pages")
need(len(body["results"]) == 20, f"a page has {len(body['results'])} recipes")
need(body.get("next"), "there is no link to the next page")
second = client.get(body["next"]).json()["results"]
need(len(second) == 5, f"the second page has {len(second)} recipes")
titles = {row["title"] for row in body["results"] + second}
need(len(titles) == 25, "the pages overlap")
categories = client.get("/api/categories/").json()
need(isinstance(categories, dict) and len(categories["results"]) == 1, "categories have no pages")

cache.clear()
statuses = [client.get("/api/ratings/").status_code for _ in range(34)]
need(statuses[:30] == [200] * 30, f"fewer than 30 requests are let through: {statuses}")
need(statuses[30:] == [429] * 4, f"the 31st request is answered: {statuses[30:]}")
client.force_authenticate(cook)
statuses = [client.get("/api/ratings/").status_code for _ in range(40)]
need(statuses == [200] * 40, f"a signed-in user is stopped too: {statuses}")
cache.clear()
old_tests(10)
good()
