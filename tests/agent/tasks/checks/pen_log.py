# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import re

import at_pennine as at

who = at.member()
for n in range(3):
    at.remarks(at.observation(who), n)
c = client(who.user)
_, few = queries_of(c, "/observatory/log/")
anon, few_anon = queries_of(client(), "/observatory/log/")
for n in range(30):
    at.remarks(at.observation(observed_at=at.NOW - at.datetime.timedelta(days=3 + n)), n % 4)
at.observation(who, is_public=False, target=at.target(designation="SECRET-OWN"))
at.observation(is_public=False, target=at.target(designation="SECRET-OTHER"))
page, many = queries_of(c, "/observatory/log/")
need(many <= few + 1, f"/observatory/log/: {few} queries for 3 rows, {many} for 34")
anon, many_anon = queries_of(client(), "/observatory/log/")
need(
    many_anon <= few_anon + 1,
    f"/observatory/log/ without login: {few_anon} queries for 3 rows, {many_anon} for 33",
)
html = page.content.decode()
need("SECRET-OWN" in html and "SECRET-OTHER" not in html, "the log shows the wrong private entries")
need("SECRET" not in anon.content.decode(), "a stranger sees private entries")
rows = re.findall(r"<tr>(.*?)</tr>", html, re.S)
need(len(rows) == 34, f"{len(rows)} rows in the log, not 34")
times = []
for row in rows:
    obs = at.Observation.objects.get(pk=re.search(r"/log/(\d+)/", row).group(1))
    times.append(obs.observed_at)
    n = obs.remarks.count()
    for text in (
        obs.target.designation,
        obs.target.constellation.name,
        obs.telescope.name,
        obs.telescope.dome.name,
        obs.observer.name,
        f"{n} remark{'' if n == 1 else 's'}<",
    ):
        need(text in row, f"the row of observation {obs.pk} lacks {text!r}: {row}")
need(times == sorted(times, reverse=True), "the log is not newest first any more")
finish("pennine")
