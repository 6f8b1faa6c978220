"""The admin's list of proposals takes as many queries for twelve as for two, and is the same."""

import re

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from lectern_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    proposal,
    root,
    rows_of,
    user,
    works,
)
from proposals.models import Proposal, Review  # noqa: E402

PAGE = "/backstage/proposals/proposal/"
client = client_of(root())
shown = {}


def lines(page):
    return [row for row in rows_of(page) if re.match(r"Title\d", row)]


def propose(reviews, chair=True):
    row = proposal(chair)
    names = []
    for _ in range(reviews):
        who = user()
        Review.objects.create(proposal=row, reviewer=who, score=1)
        names.append(who.username)
    head = row.track.chair.username if chair else "vacant"
    start_of_row = f"{row.title} {row.speaker} {row.speaker.affiliation} {head} {reviews}"
    shown[row.pk] = f"{start_of_row} {', '.join(sorted(names)) or '-'}"


def look(query=""):
    count, answer, _ = queries(lambda: client.get(PAGE + query))
    need(answer.status_code == 200, f"{PAGE}{query} answers {answer.status_code}")
    found = lines(answer)
    for wanted in shown.values():
        same = [row for row in found if row in (wanted, wanted.removesuffix(" -"))]
        need(len(same) == 1, f"no row {wanted!r} among {found}")
    need(len(found) == len(shown), f"{len(shown)} proposals, {len(found)} rows")
    return count


propose(2)
propose(0, chair=False)
look()
few = look()
for n in range(10):
    propose(n % 5, chair=n % 3 > 0)
many = look()
need(few == many, f"the list takes {few} queries for 2 proposals, {many} for 12")
need(look("?status__exact=submitted") <= many + 2, "with a filter it takes more")
look("?o=1")
row = Proposal.objects.order_by("pk").first()
page = client.get(f"{PAGE}{row.pk}/change/")
need(page.status_code == 200, f"the page of a proposal answers {page.status_code}")
answer = client.get(f"{PAGE}?q={row.title}")
need(len(lines(answer)) == 1, "the search is gone")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
