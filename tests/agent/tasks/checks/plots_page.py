"""/plots/ takes as many queries for 14 plots as for 3, and shows the same as before."""

from datetime import date
from html import unescape

from checking import good, need, old_tests, queries, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from plots.models import Inspection, Plot, Section, Tenancy  # noqa: E402

User = get_user_model()
steward = User.objects.create_user("steward", is_steward=True)
made = 0


def make(count):
    """Of three plots in a row one is let, one was let, one was never; each third is inspected."""
    global made
    for _ in range(count):
        made += 1
        section = Section.objects.create(name=f"Strip {made}.", slug=f"s{made}", position=made)
        plot = Plot.objects.create(section=section, number=made, size=30 + made, has_water=made < 3)
        for who in ("old", "new"):
            name = f"{who.title()}{made}"
            user = User.objects.create_user(f"{who}{made}", first_name=name, last_name="Root")
            if who == "old" and made % 3 != 0:
                Tenancy.objects.create(
                    plot=plot,
                    gardener=user,
                    yearly_rent=40,
                    started_on=date(2019, 1, 1),
                    ended_on=date(2020, 1, 1),
                )
            if who == "new" and made % 3 == 1:
                Tenancy.objects.create(
                    plot=plot, gardener=user, yearly_rent=40, started_on=date(2021, 1, 1)
                )
        for day, grade in [(3, 1), (9, 3), (5, 2)][: made % 4]:
            Inspection.objects.create(
                plot=plot, steward=steward, grade=grade, seen_on=date(2024, 3, day)
            )


def row(text, number):
    found = [part for part in text.split("<tr>") if f"Strip {number}. {number}<" in part]
    need(len(found) == 1, f"plot {number} is in {len(found)} rows")
    return unescape(found[0])


def judge(text):
    for number in range(1, made + 1):
        part = row(text, number)
        let = number % 3 == 1
        need(("vacant" not in part) == let, f"plot {number} is shown as {part}")
        need((f"New{number} Root" in part) == let, f"the tenant of plot {number}: {part}")
        need(f"Old{number} Root" not in part, f"plot {number} shows a tenant who left")
        seen = number % 4
        need(f">{seen} seen<" in part, f"plot {number} was seen {seen} times: {part}")
        grade = {0: None, 1: "Well kept", 2: "Neglected", 3: "Neglected"}[seen]
        for word in ("Well kept", "Fair", "Neglected"):
            need((word in part) == (word == grade), f"last grade of plot {number}: {part}")


client = Client()
make(3)
few, page, _ = queries(lambda: client.get("/plots/"))
need(page.status_code == 200, f"/plots/ answers {page.status_code}")
judge(page.content.decode())
make(11)
many, page, statements = queries(lambda: client.get("/plots/"))
judge(page.content.decode())
need(few == many, f"/plots/ takes {few} queries for 3 plots, {many} for 14")
need(many <= 6, f"/plots/ takes {many} queries")

# Two tenancies that run at once: the one begun last counts, as before.
plot = Plot.objects.get(number=1)
late = User.objects.create_user("late", first_name="Late", last_name="Root")
early = User.objects.create_user("early", first_name="Early", last_name="Root")
for who, year in ((early, 2018), (late, 2023)):
    Tenancy.objects.create(plot=plot, gardener=who, yearly_rent=9, started_on=date(year, 1, 1))
part = row(client.get("/plots/").content.decode(), 1)
need("Late Root" in part and "Early" not in part and "New1" not in part, f"the tenant: {part}")
# Two inspections on one day: the one recorded last counts, as before.
for grade in (1, 2):
    Inspection.objects.create(plot=plot, steward=steward, grade=grade, seen_on=date(2024, 9, 9))
part = row(client.get("/plots/").content.decode(), 1)
need("Fair" in part and ">3 seen<" in part, f"the last of two on one day: {part}")
Plot.objects.filter(number=2).update(status="retired")
need("Strip 2. 2<" not in client.get("/plots/").content.decode(), "a retired plot is listed")
text = client.get("/plots/?water=1").content.decode()
need("Strip 1. 1<" in text and "Strip 4. 4<" not in text, "the filter by water is gone")
text = client.get("/plots/").content.decode()
places = [text.index(f"Strip {n}. {n}<") for n in range(1, 15) if n != 2]
need(places == sorted(places), "the order changed")
page = client.get(f"/plots/{plot.pk}/")
need("Let to Late Root" in page.content.decode(), "the page of one plot shows another tenant")
old_tests(13)
good()
