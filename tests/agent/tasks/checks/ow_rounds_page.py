# ruff: noqa: A001, F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows

    c = client()

    def make():
        round = rows.make_round()
        for _ in range(2):
            rows.make_visit(round=round)

    response = steady(make, lambda: c.get("/rounds/"), "/rounds/", most=6)
    text = response.content.decode()
    from rounds.models import Round

    need(Round.objects.count() == 8, "rows")
    for round in Round.objects.all():
        need(
            round.name in text and round.lead.user.username in text,
            "a round is missing on the page",
        )
        for visit in round.visits.all():
            need(visit.organ.nickname in text, "a visit is missing on the page")
    need(text.count("(2 visits)") == 8, "the number of visits is wrong")
    Round.objects.all().delete()
    empty = rows.make_round()
    page = c.get("/rounds/").content.decode()
    need(empty.name in page and "(0 visits)" in page, "a round without visits is missing")
    sound()
    new_tests("no test locks the number of queries")
    notices(put_back("rounds"), "no test fails when the old slow code is back")


run(main)
