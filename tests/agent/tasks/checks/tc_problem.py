# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *

cook = user("cook")
c = client(cook)
where, other = kitchen("North", cook), kitchen("South")
soup = recipe(where, cook, "Soup")


def problem(r, status, what):
    need(r.status_code in status, f"{what} gives {r.status_code}")
    need(
        r.get("Content-Type", "").split(";")[0] == "application/problem+json",
        f"{what}: {r.get('Content-Type')}",
    )
    import json

    data = json.loads(r.content)
    need(
        isinstance(data, dict) and {"type", "title", "status", "detail"} <= set(data),
        f"{what}: {data}",
    )
    need(data["status"] == r.status_code, f"{what}: status {data['status']}")
    for key in ("type", "title", "detail"):
        need(isinstance(data[key], str) and data[key], f"{what}: {key} is {data[key]!r}")
    return data


problem(client().get("/api/recipes/"), (401, 403), "no login")
problem(c.get("/api/recipes/4711/"), (404,), "an unknown recipe")
problem(c.delete("/api/ingredients/"), (405,), "DELETE of a list")
problem(c.post("/api/recipes/", "{broken", content_type="application/json"), (400,), "broken JSON")
problem(c.post("/api/recipes/", "<x/>", content_type="application/xml"), (415,), "XML")
data = problem(
    post(c, "/api/recipes/", {"title": "", "kitchen": other.pk, "portions": 0}),
    (400,),
    "a bad recipe",
)
errors = data.get("errors")
need(
    isinstance(errors, dict) and set(errors) == {"title", "kitchen", "portions"},
    f"errors: {errors}",
)
need(
    errors["portions"] == ["A recipe needs at least one portion."],
    f"errors of portions: {errors['portions']}",
)
need(
    errors["kitchen"] == ["You are not a member of this kitchen."],
    f"errors of kitchen: {errors['kitchen']}",
)
data = problem(post(c, "/api/orders/", {}), (400,), "an empty order")
need(
    {"kitchen", "supplier", "delivery_date", "lines"} <= set(data.get("errors", {})),
    f"errors: {data.get('errors')}",
)
r = c.get(f"/api/recipes/{soup.pk}/")
need(
    r.status_code == 200
    and r["Content-Type"] == "application/json"
    and r.json()["title"] == "Soup",
    "a good answer",
)
r = post(c, "/api/recipes/", {"title": "Cake", "kitchen": where.pk, "portions": 5})
need(r.status_code == 201 and r["Content-Type"] == "application/json", "creating a recipe")
r = c.get("/recipes/4711/")
need(r.status_code == 404 and "html" in r["Content-Type"], "the HTML pages")
finish("canteen")
