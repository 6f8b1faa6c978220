"""The model Menu with an API: everybody reads, signed-in users write."""

from checking import (
    endpoint,
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    queries,
    start,
    there_and_back,
)

start()
from django.contrib.auth.models import User  # noqa: E402
from recipes.models import Category, Recipe  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

Menu = model("recipes", "Menu")
field(Menu, "CharField", name="title", max_length=80)
field(Menu, "DateField", name="day")
field(Menu, "ForeignKey", to=User, name="cook")
field(Menu, "ManyToManyField", to=Recipe, name="recipes")
no_missing_migrations()
there_and_back("recipes")

listing, row = endpoint("Menu")
cook = User.objects.create_user("cook")
category = Category.objects.create(name="Soups")
recipes = [
    Recipe.objects.create(
        title=f"Soup {number}", author=cook, category=category, minutes=9, method="Boil."
    )
    for number in range(3)
]
data = {
    "title": "Sunday",
    "day": "2025-03-02",
    "cook": cook.pk,
    "recipes": [recipe.pk for recipe in recipes],
}
client = APIClient()
need(client.get(listing).status_code == 200, "a visitor can't read the list")
status = client.post(listing, data, format="json").status_code
need(status in (401, 403), f"a visitor's POST answers {status}")
client.force_authenticate(cook)
response = client.post(listing, data, format="json")
need(response.status_code == 201, f"creating answers {response.status_code}: {response.content!r}")
menu = Menu.objects.get()
need(menu.cook == cook and menu.recipes.count() == 3, "the cook or the recipes are not saved")
for wrong in ({**data, "title": ""}, {**data, "title": "x" * 81}, {**data, "recipes": [99999]}):
    status = client.post(listing, wrong, format="json").status_code
    need(status == 400, f"{wrong} answers {status}")
one = row.replace("<>", str(menu.pk))
status = client.patch(one, {"title": "Monday"}, format="json").status_code
need(status == 200, f"patch answers {status}")
visitor = APIClient()
need("Monday" in visitor.get(one).content.decode(), "a visitor can't read one menu")
need(visitor.get(row.replace("<>", "999999")).status_code == 404, "an unknown one is not 404")
for method in ("put", "patch", "delete"):
    status = getattr(visitor, method)(one, data, format="json").status_code
    need(status in (401, 403), f"a visitor's {method} answers {status}")


def make(count):
    for number in range(count):
        user = User.objects.create_user(f"cook{Menu.objects.count()}")
        made = Menu.objects.create(title=f"Menu {number}", day="2025-03-03", cook=user)
        made.recipes.set(recipes)


make(2)
few, _, _ = queries(lambda: visitor.get(listing))
make(9)
many, _, _ = queries(lambda: visitor.get(listing))
need(few == many, f"the list takes {few} queries for 3 menus, {many} for 12")
need(client.delete(one).status_code == 204, "delete does not answer 204")
old_tests(10)
good()
