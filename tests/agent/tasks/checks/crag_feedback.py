# ruff: noqa: E402, F403, F405
from at_cragside import *

start()
from django.contrib.auth.models import User
from django.urls import reverse
from walls.models import Feedback

r, m = route(), member()
url = f"/routes/{r.pk}/feedback/"
need(reverse("walls:route_feedback", args=[r.pk]) == url, "walls:route_feedback isn't " + url)
response = client().get(url)
need(
    response.status_code == 302 and "login" in response["Location"],
    "people who aren't logged in aren't sent to log in",
)
c = client(m.user)
response = c.get(url)
html = response.content.decode()
need(response.status_code == 200 and "<form" in html and "csrfmiddlewaretoken" in html, "no form")
need('name="stars"' in html and 'name="comment"' in html, "the fields aren't stars and comment")
for bad in (
    {"stars": "6", "comment": "x"},
    {"stars": "0", "comment": "x"},
    {"stars": "", "comment": "x"},
    {"stars": "1", "comment": ""},
    {"stars": "2", "comment": "  "},
):
    response = c.post(url, bad)
    need(response.status_code == 200, f"{bad} gives {response.status_code}, not the form again")
    need(
        "errorlist" in response.content.decode() or "error" in response.content.decode().lower(),
        f"no error shown for {bad}",
    )
need(Feedback.objects.count() == 0, "bad feedback is saved")
response = c.post(url, {"stars": "4", "comment": ""})
need(
    response.status_code == 302 and response["Location"].endswith(f"/routes/{r.pk}/"),
    "doesn't go back to the route",
)
f = Feedback.objects.get()
need(
    (f.stars, f.member_id, f.route_id, f.comment) == (4, m.pk, r.pk, ""),
    "the wrong things are saved",
)
response = c.post(url, {"stars": "5", "comment": "again"})
need(
    response.status_code == 200 and "<form" in response.content.decode(),
    f"a second time gives {response.status_code}, not the form",
)
said = response.content.decode().lower()
need(
    "error" in said
    or "already" in said
    or (response.context and "form" in response.context and response.context["form"].errors),
    "no error the second time",
)
need(Feedback.objects.get().stars == 4, "the second time overwrites")
other = member()
response = client(other.user).post(
    url, {"stars": "1", "comment": "loose hold", "member": m.pk, "route": 99}
)
need(
    response.status_code == 302 and Feedback.objects.get(stars=1).member_id == other.pk,
    "another member can't, or can for someone else",
)
r2 = route()
need(
    c.post(f"/routes/{r2.pk}/feedback/", {"stars": "3"}).status_code == 302,
    "the same member can't on another route",
)
need(c.get("/routes/99999/feedback/").status_code == 404, "no 404 for a route that isn't there")
need(
    client(User.objects.create_user("nomember")).get(url).status_code == 403,
    "someone without membership isn't turned away",
)
need(
    url in c.get(f"/routes/{r2.pk}/".replace(str(r2.pk), str(r.pk))).content.decode(),
    "no link on the route's page",
)
finish("cragside")
