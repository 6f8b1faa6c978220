"""Pages that show every user what people have sent, beside what is the staff's."""

from __future__ import annotations

from dataclasses import replace

from django_pro.core.access import CellFact, LeakFact, RowFact, SubjectFact
from django_pro.core.observed import EndpointFact
from django_pro.rules.handed_in import handed_in
from django_pro.rules.request_rule import Tried

MODEL = "desk.Enquiry"
ROW = RowFact(MODEL, "1", (), (), False, "", False, False)
REFUSED, SHOWN = 403, 200


def cells_of(pattern: str, *, users: int, leaks: tuple[LeakFact, ...] = ()) -> list[CellFact]:
    found = []
    for actor in ("anonymous", "owner", "other", "staff", "superuser"):
        status = {"anonymous": 302, "staff": SHOWN, "superuser": SHOWN}.get(actor, users)
        shown = (MODEL,) if status == SHOWN else ()
        location = "/login/?next=/" if status == 302 else ""
        found.append(
            CellFact(pattern, "GET", actor, f"/{pattern}", "", "", "", status, location,
                     "text/html", shown, (), leaks, "", None)
        )  # fmt: skip
    return found


def tried(*pages: list[CellFact]) -> Tried:
    patterns = [cells[0].endpoint for cells in pages]
    endpoints = tuple(
        EndpointFact(each, each, "desk.views.page", ("GET",), "function", None, "", False)
        for each in patterns
    )
    subjects = {
        each: SubjectFact(each, f"/{each}", (ROW,), (), (), False, False, {}, {})
        for each in patterns
    }
    return Tried(endpoints, {}, subjects, tuple(cell for cells in pages for cell in cells))


def told(*pages: list[CellFact]) -> list[str]:
    return [each.row.endpoint.pattern for each in handed_in(tried(*pages))]


def test_an_export_of_what_the_staffs_list_shows_is_told() -> None:
    closed = cells_of("enquiries/", users=REFUSED)
    export = cells_of("enquiries/export/", users=SHOWN)
    assert told(closed, export) == ["enquiries/export/"]
    assert told(closed, cells_of("enquiries/export/", users=REFUSED)) == []


def test_what_users_see_elsewhere_or_nothing_personal_of_it_is_not() -> None:
    closed = cells_of("rooms/manage/", users=REFUSED)
    listed = cells_of("rooms/", users=SHOWN)
    assert told(closed, listed) == []
    assert told(closed, listed, cells_of("rooms/export/", users=SHOWN)) == []


def test_a_page_with_addresses_is_told_whatever_it_is_called() -> None:
    leak = LeakFact(MODEL, "1", "email", "private", mine=False)
    closed = cells_of("enquiries/all/", users=REFUSED)
    page = cells_of("enquiries/today/", users=SHOWN, leaks=(leak,))
    assert told(closed, page) == ["enquiries/today/"]
    own = cells_of("enquiries/today/", users=SHOWN, leaks=(replace(leak, mine=True),))
    assert told(closed, own) == []
