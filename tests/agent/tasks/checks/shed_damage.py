"""Members report a damage with a form, staff sees the reports in the admin."""

from checking import (
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from django.contrib import admin  # noqa: E402
from toolshed_making import (  # noqa: E402
    OLD_TESTS,
    boss,
    client_of,
    member,
    tool,
    unchanged,
    works,
)

Report = model("shed", "DamageReport")
Tool, Member = model("shed", "Tool"), model("lending", "Member")
of_tool = field(Report, "ForeignKey", to=Tool, null=False).name
of_member = field(Report, "ForeignKey", to=Member).name
created = field(Report, "DateTimeField").name
severity = Report._meta.get_field("severity")
keys = {key for key, _ in severity.flatchoices}
need(keys == {"small", "unusable"}, f"the severities are {keys}")
need(Report._meta.get_field("description").max_length == 500, "the description's length is wrong")
who, which = member(), tool()
own, visitor = client_of(who), client_of()
path = f"/tools/{which.pk}/damage/"
page = own.get(path)
need(page.status_code == 200, f"the page answers {page.status_code}")
html = page.content.decode()
for name in ("severity", "description", "photo"):
    need(f'name="{name}"' in html, f"the form has no {name}")
for name in ("handled", of_tool, of_member, created):
    need(f'name="{name}"' not in html, f"the form asks for {name}")
need("csrfmiddlewaretoken" in html.split("<main>")[-1], "the form has no CSRF token")
for answer in (visitor.get(path), visitor.post(path, {"severity": "small", "description": "X"})):
    need(answer.status_code == 302 and "/login/" in answer["Location"], "visitors may report")
need(own.get("/tools/999999/damage/").status_code == 404, "an unknown tool is no 404")
BAD = {
    "nothing": {},
    "no severity": {"description": "Broken"},
    "a strange severity": {"severity": "huge", "description": "Broken"},
    "no description": {"severity": "small"},
    "a long description": {"severity": "small", "description": "x" * 501},
    "no link": {"severity": "small", "description": "Broken", "photo": "not a link"},
}
for name, data in BAD.items():
    answer = own.post(path, data)
    need(answer.status_code == 200, f"{name} answers {answer.status_code}")
    need(not Report.objects.exists(), f"{name} is saved")
other = member()
data = {"severity": "unusable", "description": "y" * 500, "handled": "on"}
answer = own.post(path, {**data, of_member: other.pk, of_tool: tool().pk})
need(answer.status_code == 302, f"a report answers {answer.status_code}")
need(answer["Location"] == which.get_absolute_url(), f"then comes {answer['Location']}")
row = Report.objects.get()
need(getattr(row, of_tool) == which, "it is about a wrong tool")
need(getattr(row, of_member) == who, "it is by a wrong member")
need(row.handled is False, "it is handled at once")
need(row.severity == "unusable" and not row.photo, "the report is a wrong one")
need(getattr(row, created) is not None, "it has no time")
data = {"severity": "small", "description": "Rust", "photo": "https://pics.example/1.jpg"}
own.post(path, data)
need(Report.objects.filter(photo="https://pics.example/1.jpg").count() == 1, "no link saved")
need(path in own.get(f"/tools/{which.pk}/").content.decode(), "no link on the tool's page")
registered = admin.site._registry.get(Report)
need(registered is not None, "it is not in the admin")
filters = {str(f[0] if isinstance(f, (tuple, list)) else f) for f in registered.list_filter}
need({"severity", "handled"} <= filters, f"the admin filters by {filters}")
office = client_of(boss())
for url in ("", "?handled__exact=0", "add/", f"{row.pk}/change/"):
    answer = office.get(f"/admin/shed/damagereport/{url}")
    need(answer.status_code == 200, f"the admin's {url} answers {answer.status_code}")
unchanged("shed/migrations/0001_initial.py", "shed/migrations/0002_tool_code.py")
works()
there_and_back("shed")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
