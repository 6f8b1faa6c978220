# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from django.urls import reverse
from library import models

need(hasattr(models, "Suggestion"), "there's no model Suggestion in library")
S = models.Suggestion
LIST, NEW = "/library/suggestions/", "/library/suggestions/new/"
need(
    reverse("library:suggestion_list") == LIST and reverse("library:suggestion_new") == NEW,
    "the urls",
)
me, other = player(), player(user=user(first_name="Olga", last_name="Other"))
c = client(me.user)
for url in (LIST, NEW):
    r = client().get(url)
    need(r.status_code == 302 and "login" in r.url, f"anonymous gets {r.status_code} at {url}")
    need(client(user()).get(url).status_code == 403, f"a user who isn't a player at {url}")
    need(c.get(url).status_code == 200, f"{url} gives {c.get(url).status_code}")
need(
    client().post(NEW, {"title": "x", "composer": "y"}).status_code == 302
    and not S.objects.exists(),
    "anonymous POST",
)
form = c.get(NEW).context["form"]
need(
    set(form.fields) == {"title", "composer", "link", "reason"},
    f"the form's fields: {list(form.fields)}",
)
need(NEW in c.get(LIST).content.decode(), "no link to the form")
r = c.post(
    NEW,
    {"title": "Aurora", "composer": "Dora Pejacevic", "player": other.pk, "suggested_by": other.pk},
)
need(r.status_code == 302 and r.url == LIST, f"POST gives {r.status_code}")
s = S.objects.get()
owners = [getattr(s, f.name) for f in S._meta.fields if f.is_relation]
need(owners in ([me], [me.user]), f"the suggestion belongs to {owners}")
need(s.title == "Aurora" and s.composer == "Dora Pejacevic", "the values")
need(
    any(f.get_internal_type() in ("DateTimeField", "DateField") for f in S._meta.fields),
    "when it was made is missing",
)
for bad in (
    {"title": "", "composer": "y"},
    {"title": "x", "composer": "y" * 81},
    {"title": "x", "composer": "y", "link": "no link"},
    {"title": "x", "composer": ""},
):
    r = c.post(NEW, bad)
    need(r.status_code == 200 and r.context["form"].errors, f"{bad} is taken")
need(S.objects.count() == 1, "a wrong suggestion was saved")
d = client(other.user)
d.post(
    NEW,
    {"title": "Boreas <b>", "composer": "Anon", "link": "https://x.example/a", "reason": "nice"},
)
need(S.objects.count() == 2, "with link and reason it isn't saved")
response, few = queries_of(c, LIST)
html = response.content.decode()
need(
    "Aurora" in html
    and "Dora Pejacevic" in html
    and "Olga Other" in html
    and me.display_name in html,
    "title, composer or player are missing in the list",
)
need(html.index("Boreas") < html.index("Aurora"), "not the newest first")
need("<b>" not in html, "the title isn't escaped")
for _ in range(6):
    client(player().user).post(NEW, {"title": "More", "composer": "M"})
_, many = queries_of(c, LIST)
need(few == many, f"the list: {few} queries with 2, {many} with 8")
need(c.get(reverse("library:work_list")).status_code == 200, "the library's list")
finish("fermata")
