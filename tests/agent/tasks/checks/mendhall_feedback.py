"""The page for feedback saves what is right, thanks, and the admin lists it."""

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
from mendhall_making import OLD_TESTS, client_of, user, works  # noqa: E402

Feedback = model("cafe", "Feedback")
field(Feedback, "CharField", name="name", max_length=60, blank=True)
field(Feedback, "EmailField", name="email", blank=False)
field(Feedback, "IntegerField", name="stars")
field(Feedback, "TextField", name="comment", blank=True)
need(Feedback in admin.site._registry, "it is not in the admin")
URL = "/feedback/"
client = client_of()
answer = client.get(URL)
need(answer.status_code == 200, f"the page answers {answer.status_code}")
page = answer.content.decode()
need("csrfmiddlewaretoken" in page, "the form has no token")
need("<nav>" in page, "the page does not look like the others")
for name in ("name", "email", "stars", "comment"):
    need(f'name="{name}"' in page, f"the form has no {name}")
data = {"name": "Eve", "email": "eve@x.example", "stars": 5, "comment": "My <b>radio</b> plays"}
for bad in (
    {**data, "stars": 0},
    {**data, "stars": 6},
    {**data, "stars": ""},
    {**data, "email": "eve"},
    {**data, "email": ""},
    {**data, "name": "x" * 61},
    {**data, "stars": -1},
    {},
):
    answer = client.post(URL, bad)
    need(answer.status_code in (200, 400, 422), f"{bad} answers {answer.status_code}")
    need(not Feedback.objects.exists(), f"{bad} is saved")
answer = client.post(URL, data)
need(answer.status_code in (302, 303), f"right data answers {answer.status_code}")
need(answer.headers["Location"] == "/", f"it leads to {answer.headers['Location']}")
page = client.get("/").content.decode()
need('class="message"' in page and "thank" in page.lower(), f"no thanks on {page[:600]}")
need('class="message"' not in client.get("/").content.decode(), "it thanks for ever")
row = Feedback.objects.get()
found = {name: getattr(row, name) for name in data}
need(found == data, f"saved is {found}")
for stars in (1, 3):
    answer = client.post(URL, {"email": "b@x.example", "stars": stars})
    need(answer.status_code in (302, 303), f"without name and comment: {answer.status_code}")
need(Feedback.objects.count() == 3, "not all are saved")
boss = client_of(user(is_staff=True, is_superuser=True))
for url in ("/admin/cafe/feedback/", f"/admin/cafe/feedback/{row.pk}/change/"):
    need(boss.get(url).status_code == 200, f"{url} answers {boss.get(url).status_code}")
works()
no_missing_migrations()
there_and_back("cafe")
old_tests(OLD_TESTS)
good()
