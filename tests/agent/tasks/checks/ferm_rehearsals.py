# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from concerts.models import Attendance

me = player()
c = client(me.user)
lead = player()


def one(pieces=2, coming=2, absent=1, led=True):
    r = rehearsal(concert(pieces), led_by=player() if led else None)
    for i in range(coming + absent):
        Attendance.objects.create(rehearsal=r, player=player(), coming=i < coming)
    return r


one(), one(led=False), one(coming=0, absent=0)
_, few = queries_of(c, "/rehearsals/")
special = rehearsal(concert(3, title="Special Night"), led_by=lead)
gone = player(user=user(first_name="Gone", last_name="Fishing"))
for _ in range(4):
    Attendance.objects.create(rehearsal=special, player=player(), coming=True)
Attendance.objects.create(rehearsal=special, player=gone, coming=False)
nobody = rehearsal(concert(title="Nobody Night"))
past = rehearsal(
    concert(title="Past Night"),
    starts_at=datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc),
)
for i in range(24):
    one(pieces=i % 4, coming=i % 5, absent=i % 3, led=i % 2 == 0)
response, many = queries_of(c, "/rehearsals/")
need(many <= few + 1, f"{few} queries with 3 rehearsals, {many} with 29")
need(many <= 14, f"still {many} queries")
html = response.content.decode()
need(html.count("<tr>") == 29, f"29 rows expected, {html.count('<tr>')} there")
need("Past Night" not in html, "past rehearsals are shown")


def row(title):
    text = html[html.index(title) :]
    return " ".join(text[: text.index("</tr>")].split())


from concerts.models import Rehearsal

early = rehearsal(
    concert(title="Early Night"), starts_at=special.starts_at - datetime.timedelta(days=3)
)
late = rehearsal(
    concert(title="Late Night"), starts_at=special.starts_at + datetime.timedelta(days=3)
)
Rehearsal.objects.filter(pk=special.pk).update(
    starts_at=special.starts_at + datetime.timedelta(days=1)
)
again = c.get("/rehearsals/").content.decode()
places = [again.index(t) for t in ("Early Night", "Nobody Night", "Special Night", "Late Night")]
need(places == sorted(places), "the rehearsals are no longer in order of time")
text = row("Special Night")
need("5 answers, 4 coming" in text, "the counts are wrong: " + text)
need("<s>Gone Fishing</s>" in text and text.count("<s>") == 1, "who isn't coming: " + text)
need(lead.display_name in text and special.venue.name in text, "leader or venue: " + text)
titles = ", ".join(i.work.title for i in special.concert.programme.all())
need(titles in text, "the programme is missing or in another order: " + text)
text = row("Nobody Night")
need("0 answers, 0 coming" in text and "<td>-</td>" in text, "an empty rehearsal: " + text)
finish("fermata")
