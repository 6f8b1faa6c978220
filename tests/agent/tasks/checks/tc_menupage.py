# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *

cook = user("cook")
c = client(cook)


def some(start_at, n):
    for i in range(start_at, start_at + n):
        where = kitchen(f"Kitchen{i:02}x", cook, manager=user(f"boss{i:02}x"))
        a, b = recipe(where, cook, f"Soup{i:02}x"), recipe(where, cook, f"Cake{i:02}x")
        plan(where, i, (a, 100 + i), (b, 1000))


some(0, 3)
_, few = queries_of(c, "/menus/")
some(3, 12)
plan(kitchen("Emptyville", cook), 40)
plan(kitchen("Foreignville"), 41)
response, many = queries_of(c, "/menus/")
need(many <= few, f"/menus/ makes {few} queries for 3 plans, {many} for 16")
need(many <= 10, f"/menus/ still makes {many} queries")
text = response.content.decode()
for i in range(15):
    for word in (
        f"Kitchen{i:02}x",
        f"boss{i:02}x",
        f"Monday: Soup{i:02}x",
        f"Tuesday: Cake{i:02}x",
        f"{1100 + i} servings",
    ):
        need(word in text, f"{word} is missing on the page")
need("Emptyville" in text and " 0 servings" in text, "a plan without meals is not right")
need("Foreignville" not in text, "plans of other kitchens are shown")
from menus.models import MenuPlan

p = MenuPlan.objects.get(kitchen__name="Kitchen02x")
need(c.get(f"/menus/{p.pk}/").content.decode().count("1102 servings") == 1, "detail page")
need(p.total_servings == 1102, "total_servings of a plan")
finish("canteen")
