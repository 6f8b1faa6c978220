# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *

boss = user("boss", is_staff=True, is_superuser=True)
c = client(boss)
URL = "/admin/recipes/recipe/"


def some(start_at, n):
    for i in range(start_at, start_at + n):
        a, b = ingredient(f"Flour{i}", "A", "G"), ingredient(f"Egg{i}", "C", "A")
        recipe(
            kitchen(f"Kitchen{i:02}x"),
            user(f"cook{i:02}x", first_name="Ann", last_name=f"B{i:02}x"),
            f"Soup{i:02}x",
            a,
            b,
            *([ingredient(f"Extra{i}")] if i % 2 else []),
        )


some(0, 3)
_, few = queries_of(c, URL)
some(3, 12)
recipe(kitchen("Lonely"), user("plainname"), "Water")
response, many = queries_of(c, URL)
need(many <= few, f"the list makes {few} queries for 3 recipes, {many} for 16")
from lxml import html

rows = {}
for tr in html.fromstring(response.content).xpath("//table[@id='result_list']/tbody/tr"):
    cells = [" ".join(x.text_content().split()) for x in tr.xpath("./th|./td")][1:]
    rows[cells[0]] = cells
need(len(rows) == 16, f"{len(rows)} rows of 16")
for i in range(15):
    want = [
        f"Soup{i:02}x",
        f"Kitchen{i:02}x, Graz",
        f"Ann B{i:02}x",
        "A, C, G",
        str(2 + i % 2),
        "10",
    ]
    need(rows.get(want[0]) == want, f"row {rows.get(want[0])} instead of {want}")
need(
    rows["Water"][1:3] == ["Lonely, Graz", "plainname"] and rows["Water"][4] == "0",
    f"row {rows['Water']}",
)
heads = [
    " ".join(x.text_content().split()).lower()
    for x in html.fromstring(response.content).xpath("//table[@id='result_list']/thead//th")
][1:]
need(
    [h.split()[0] for h in heads]
    == ["title", "kitchen", "author", "allergens", "ingredients", "portions"],
    f"columns {heads}",
)
found, _ = queries_of(c, URL + "?q=Soup01")
need(
    found.content.decode().count("Soup01x") >= 1 and "Soup02x" not in found.content.decode(),
    "the search",
)
from recipes.models import Recipe

one = Recipe.objects.first()
need(c.get(f"{URL}{one.pk}/change/").status_code == 200, "the change page")
finish("canteen")
