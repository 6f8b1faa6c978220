"""A page with a form to report damage, done as the project does its pages."""

import re

from checking import good, need, no_missing_migrations, old_tests, routes, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils import timezone  # noqa: E402
from plots.models import DamageReport, Plot, Section  # noqa: E402

KNOWN = {"/plots/<>/", "/plots/<>/inspections/add/", "/workdays/<>/", "/workdays/<>/join/"}
with_form = [route for route, _ in routes() if route.count("<>") == 1 and route not in KNOWN]
need(with_form, "no new route with the key of a plot")

User = get_user_model()
user = User.objects.create_user("moss", first_name="Moss")
other = User.objects.create_user("hedge", is_steward=True)
section = Section.objects.create(name="North", slug="north")
plot = Plot.objects.create(section=section, number=3, size=50)
second = Plot.objects.create(section=section, number=4, size=50)
client = Client()
client.force_login(user)


def shows_form(route):
    answer = client.get(route.replace("<>", str(plot.pk)))
    return answer.status_code == 200 and 'name="description"' in answer.content.decode()


with_form = [route for route in with_form if shows_form(route)]
need(with_form, "no new route shows a form with a description")
route = with_form[0]
url = route.replace("<>", str(plot.pk))

visitor = Client()
for answer in (visitor.get(url), visitor.post(url, {"kind": "fence", "description": "x"})):
    need(answer.status_code == 302, f"a visitor gets {answer.status_code}")
    need(
        answer["Location"].startswith("/accounts/login/"),
        f"a visitor is sent to {answer['Location']}",
    )
need(not DamageReport.objects.exists(), "a visitor made a report")

text = client.get(url).content.decode()
need('id="site-nav"' in text, "the page does not extend base.html")
need('class="stacked"' in text, "the form is not the project's partial")
need("csrfmiddlewaretoken" in text, "the form has no CSRF token")
for name in ("kind", "description", "noticed_on"):
    need(f'name="{name}"' in text, f"the form has no {name}")
for name in ("reporter", "resolved", "plot"):
    need(not re.search(rf'name="{name}"', text), f"the form has a field {name}")

day = timezone.localdate().isoformat()
fields = {"kind": "water", "description": "The tap drips.", "noticed_on": day}
answer = client.post(url, {**fields, "reporter": other.pk, "resolved": "on", "plot": second.pk})
need(answer.status_code == 302, f"a correct form is answered with {answer.status_code}")
need(answer["Location"].endswith(f"/plots/{plot.pk}/"), f"it leads to {answer['Location']}")
made = DamageReport.objects.get()
need(made.reporter == user, "the reporter is not who is logged in")
need(made.plot == plot, "the report is on another plot")
need(made.resolved is False, "the gardener could set it resolved")
need((made.kind, made.description) == ("water", "The tap drips."), "kind or description differ")
need(made.noticed_on.isoformat() == day, f"noticed_on is {made.noticed_on}")
page = client.get(answer["Location"]).content.decode()
need(re.search(r'<p class="success">', page), "no message of success is shown")

for wrong in (
    {"description": ""},
    {"kind": "meteor"},
    {"noticed_on": "soon"},
    {"noticed_on": "2999-01-01"},
):
    answer = client.post(url, {**fields, **wrong})
    need(answer.status_code == 200, f"{wrong} is answered with {answer.status_code}")
    need("errorlist" in answer.content.decode(), f"no error is shown for {wrong}")
answer = client.post(url, {**fields, "description": "x" * 1001})
need(answer.status_code == 200, "a description of 1001 characters is taken")
need(DamageReport.objects.count() == 1, "a wrong form made a report")
missing = client.get(route.replace("<>", "999999")).status_code
need(missing == 404, f"a plot that does not exist answers {missing}")
strict = Client(enforce_csrf_checks=True)
strict.force_login(user)
need(strict.post(url, fields).status_code == 403, "it is exempt from CSRF")
page = client.get(f"/plots/{plot.pk}/").content.decode()
need(url in page, "the plot's page has no link to the form")
page = visitor.get(f"/plots/{plot.pk}/")
need(page.status_code == 200, "the plot's page fails for a visitor")
no_missing_migrations()
old_tests(13)
good()
