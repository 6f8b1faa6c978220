# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *

url = "/desk/repairs/new/"
r = client().get(url)
need(
    r.status_code == 302 and "/accounts/login/" in r["Location"], f"anonymous gets {r.status_code}"
)
need(client(user()).get(url).status_code == 403, "not only staff")
good_, old = craft("GOOD-1"), craft("OLD-1", retired=True)
u = user(staff=True)
c = client(u)
r = c.get(url)
text = r.content.decode()
need(r.status_code == 200, f"GET gives {r.status_code}")
need("csrfmiddlewaretoken" in text and "<form" in text, "no form with CSRF token")
need("GOOD-1" in text and "OLD-1" not in text, "craft offered")
for name in ("craft", "severity", "description"):
    need(f'name="{name}"' in text, f"no field {name}")
for name in ("state", "mechanic", "reported_by", "priority"):
    need(f'name="{name}"' not in text, f"field {name} is offered")


def value(k):
    """Whatever the form uses as value of a craft."""
    import re

    hit = re.search(r'<option value="([^"]+)"[^>]*>[^<]*' + k.code, text)
    return hit.group(1) if hit else k.pk


data = {"craft": value(good_), "severity": "limited", "description": "The rudder is loose"}
need(c.post(url, {**data, "description": "short"}).status_code == 200, "short description is taken")
need(
    c.post(url, {**data, "description": "        x         "}).status_code == 200,
    "blanks count as description",
)
need(c.post(url, {**data, "craft": old.pk}).status_code == 200, "retired craft is taken")
need(c.post(url, {**data, "severity": "nonsense"}).status_code == 200, "wrong severity is taken")
need(Repair.objects.count() == 0, "wrong data was saved")
r = c.post(url, {**data, "state": "done", "priority": 9})
need(
    r.status_code == 302 and r["Location"].endswith("/desk/workshop/"),
    f"POST gives {r.status_code} {r.headers.get('Location')}",
)
x = Repair.objects.get()
need(
    x.reported_by == u and x.craft == good_ and x.severity == "limited" and x.state == "open",
    "saved repair",
)
need(x.priority == 3 and x.description == "The rudder is loose", f"priority {x.priority}")
need(c.post(url, {**data, "severity": "unsafe"}, follow=True).status_code == 200, "unsafe")
need(Repair.objects.get(severity="unsafe").priority == 1, "unsafe does not get priority 1")
r = c.post(url, data, follow=True)
need(len(list(r.context["messages"])) >= 1, "no message")
need('href="/desk/repairs/new/"' in r.content.decode(), "no link on the workshop page")
need(
    client(user()).post(url, data).status_code == 403 and Repair.objects.count() == 3,
    "POST by others",
)
finish(PROJECT)
