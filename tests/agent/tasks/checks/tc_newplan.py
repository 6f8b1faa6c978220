# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *
from menus.models import MenuPlan

cook = user("cook")
mine, foreign = kitchen("Northwind", cook), kitchen("Southpole")
c = client(cook)
URL = "/menus/new/"
r = client().get(URL)
need(
    r.status_code == 302 and "/accounts/login/" in r["Location"], f"without login: {r.status_code}"
)
r = c.get(URL)
need(r.status_code == 200, f"{URL} gives {r.status_code}")
text = r.content.decode()
need("Northwind" in text and "Southpole" not in text, "the kitchens to choose from")
need(
    'name="kitchen"' in text and 'name="week_start"' in text and "csrfmiddlewaretoken" in text,
    "the form",
)


def send(where, week):
    return c.post(URL, {"kitchen": where.pk, "week_start": week})


def errors(r):
    from django.forms import BaseForm

    found = {}
    for layer in r.context or []:
        for one in layer:
            for value in one.values() if isinstance(one, dict) else ():
                if isinstance(value, BaseForm):
                    found.update(value.errors)
    return found


for where, week, why in (
    (mine, "2025-03-04", "a Tuesday"),
    (mine, "2025-03-02", "a Sunday"),
    (foreign, "2025-03-03", "a foreign kitchen"),
    (mine, "", "no date"),
):
    r = send(where, week)
    need(r.status_code == 200 and not MenuPlan.objects.exists(), f"{why} gives {r.status_code}")
    found = errors(r)
    need(
        ("kitchen" if where == foreign else "week_start") in found, f"{why}: the errors are {found}"
    )
r = send(mine, "2025-03-03")
need(MenuPlan.objects.count() == 1, f"no plan was made: {r.status_code}")
one = MenuPlan.objects.get()
need(one.kitchen == mine and one.week_start == MONDAY and one.status == "draft", "the plan")
need(
    r.status_code == 302 and r["Location"] == f"/menus/{one.pk}/",
    f"redirect to {r.get('Location')}",
)
need(c.get(r["Location"]).status_code == 200, "page of the new plan")
r = send(mine, "2025-03-03")
need(
    r.status_code == 200 and MenuPlan.objects.count() == 1,
    f"the same week again gives {r.status_code}",
)
need(send(mine, "2025-03-10").status_code == 302, "the week after")
need('"/menus/new/"' in c.get("/menus/").content.decode().replace("'", '"'), "no link on the list")
finish("canteen")
