"""Queries of a page as a sum."""

from __future__ import annotations

import dataclasses

from django_pro.core.observed import EndpointFact, Failure, Frame, Group, Request
from django_pro.engine.pages import growth, pages
from django_pro.engine.scorecard import queries, unanswered
from tests.report.sample import finding

FACT = EndpointFact("e", "books/", "shop.views.books", ("GET",), "function", None, "", False)


def group(key: str, count: int, parent: int | None = None) -> Group:
    empty = {"str": "", "int": 0, "float": 0.0, "bool": False}
    values = {
        field.name: empty.get(str(field.type), None if "None" in str(field.type) else ())
        for field in dataclasses.fields(Group)
    }
    own = {"key": key, "count": count, "operations": count, "distinct": count, "parent": parent}
    return Group(**{**values, **own, "kind": "select", "result": "rows"})  # type: ignore[arg-type]


def request(scale: int, *groups: Group, status: int = 200, role: str = "user") -> Request:
    total = sum(each.count for each in groups)
    return Request(
        *("e", "GET", role, "/books/", scale, 0, "", status),
        *("", 0, 1.0, total, None, (), (), {}, groups),
    )


def test_a_flat_page_is_a_number() -> None:
    assert growth(request(3, group("a", 2)), request(9, group("a", 2))) == "2"


def test_loops_in_loops() -> None:
    first = request(3, group("a", 1), group("b", 3, 0), group("c", 3, 1))
    last = request(9, group("a", 1), group("b", 9, 0), group("c", 18, 1))
    assert growth(first, last) == "1 + N + N x M"


def test_two_queries_in_one_loop() -> None:
    first = request(3, group("a", 1), group("b", 3, 0), group("c", 3, 0))
    last = request(9, group("a", 1), group("b", 9, 0), group("c", 9, 0))
    assert growth(first, last) == "1 + 2 x N"


def test_a_page_without_queries() -> None:
    assert growth(request(3), request(9)) == "0"


def test_parents_that_go_in_a_circle_end() -> None:
    first = request(3)
    last = request(9, group("a", 9, 1), group("b", 9, 0))
    assert growth(first, last) == "2 x N x M"


def test_pages_that_failed_are_left_out() -> None:
    assert pages({"e": FACT}, [request(3, status=500)]) == ()
    (page,) = pages({"e": FACT}, [request(9, group("a", 9)), request(3, group("a", 3))])
    assert (page.scales, page.queries, page.growth) == ((3, 9), (3, 9), "N")


def test_the_score_counts_endpoints_by_role() -> None:
    sent = [request(3), request(9), request(3, role="staff"), request(3, status=403, role="x")]
    score = queries({"e": FACT}, sent, ())
    assert (score.checked, score.passed, score.not_checked, score.score) == (2, 2, 0, 1.0)


def test_an_endpoint_that_never_answered_is_not_checked() -> None:
    score = queries({"e": FACT}, [request(3, status=500)], ())
    assert (score.checked, score.not_checked, score.score) == (0, 1, None)


def test_a_method_that_never_answered_beside_one_that_did_is_named() -> None:
    sent = [request(3), dataclasses.replace(request(3, status=400), method="POST")]
    score = queries({"e": FACT}, sent, ())
    assert (score.checked, score.not_checked) == (1, 1)
    (entry,) = unanswered({"e": FACT}, sent)
    assert (entry.what, entry.why) == ("POST books/ (shop.views.books)", "answered 400 as user")


def test_a_page_that_fails_on_more_rows_is_not_checked() -> None:
    slow = dataclasses.replace(request(9, status=0), failure=Failure("TimeLimit", "10 s", "", 0))
    sent = [request(3), slow, request(3, role="staff")]
    score = queries({"e": FACT}, sent, ())
    assert (score.checked, score.passed, score.not_checked) == (0, 0, 1)
    (entry,) = unanswered({"e": FACT}, sent)
    assert (entry.what, entry.why) == (
        "GET books/ (shop.views.books)",
        "TimeLimit: 10 s, at 9 rows a model: nothing to compare with",
    )
    other = request(9, role="staff")
    assert queries({"e": FACT}, [*sent, other], ()).checked == 2
    assert not [*unanswered({"e": FACT}, [*sent, other])]


def test_a_role_that_gets_nothing_but_an_exception_is_named() -> None:
    failure = Failure("RuntimeError", "for staff alone", "shop/views.py", 7)
    failed = dataclasses.replace(request(3, status=500, role="staff"), failure=failure)
    sent = [request(3), request(9), failed, request(3, status=403, role="x")]
    score = queries({"e": FACT}, sent, ())
    assert (score.checked, score.passed, score.not_checked) == (1, 1, 1)
    (entry,) = unanswered({"e": FACT}, sent)
    assert (entry.what, entry.why) == (
        "GET books/ (shop.views.books) as staff",
        "RuntimeError: for staff alone at shop/views.py:7",
    )


def test_a_role_that_shares_anothers_queries_is_told_once_and_shares_its_verdict() -> None:
    sent = [
        request(3, group("a", 3)),
        request(9, group("a", 9)),
        request(3, group("a", 3), role="staff"),
    ]
    (page,) = pages({"e": FACT}, sent)
    assert page.endpoint.role == "user"
    found = finding(endpoints=(page.endpoint,))
    score = queries({"e": FACT}, sent, [found])
    assert (score.checked, score.passed) == (2, 0)


def listing(rows: int, result: str = "rows", uses: tuple[str, ...] = ()) -> Group:
    built = (Frame("shop/views.py", 3, 3, 0, 9, "books"),)
    own = {"model": "shop.Book", "rows": rows, "built": built, "result": result, "uses": uses}
    return dataclasses.replace(group("list", 1), **own)  # type: ignore[arg-type]


def test_a_page_whose_lists_are_always_empty_is_not_checked() -> None:
    sent = [request(3, listing(0)), request(9, listing(0))]
    [told] = unanswered({"e": FACT}, sent)
    assert told.what == "GET books/ (shop.views.books)"
    assert told.why.startswith("its list of shop.Book was always empty")
    known = queries({"e": FACT}, sent, [])
    assert (known.checked, known.not_checked) == (0, 1)


def test_a_page_that_counts_no_row_to_show_is_not_checked() -> None:
    sent = [request(3, listing(0, "count", ("paginated",)))]
    assert queries({"e": FACT}, sent, []).not_checked == 1
    assert queries({"e": FACT}, [request(3, listing(0, "count"))], []).checked == 1


def test_a_list_with_rows_for_one_of_the_roles_is_checked() -> None:
    sent = [request(3, listing(0)), request(3, listing(3), role="staff")]
    assert not list(unanswered({"e": FACT}, sent))
    assert queries({"e": FACT}, sent, []).checked == 2
