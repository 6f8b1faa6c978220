"""Page numbers that there are not, and what links to pages keep, in the words of requests."""

from __future__ import annotations

import pytest

from django_pro.agent import page_edges
from tests.agent.playing import taken_by


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        ("a page number that's too high shows the last page, rubbish shows the first", "hw"),
        ("?page beyond the end gives the last page, anything else is the first page", "hw"),
        ("a number past the last page leads to the last one, and the links keep the search", "hk"),
        ("invalid values should show the first page, never a 404", "w"),
        ("the links must keep the ?status= filter", "k"),
        ("what is not a number goes to the first page; preserve the current filters", "wk"),
        ("a page that is out of range is a 404", "f"),
        ("a page number that is too high shows the last page, not a 404", "h"),
        ("20 per page with links to the first and the last page", ""),
        ("keep the order as it is", ""),
    ],
)
def test_what_is_said(request_: str, told: str) -> None:
    found = page_edges.read(request_)
    letters = "hwfk"
    values = (found.high, found.wrong, found.fails, found.keeps)
    assert "".join(one for one, is_so in zip(letters, values, strict=True) if is_so) == told


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        (
            "/films/ prints all films. 20 per page. A page number too high shows the last page",
            "pagination",
        ),
        ("Add a page /films/ that lists all films, 20 per page", "create-view"),
    ],
)
def test_a_page_number_is_no_page(request_: str, name: str) -> None:
    assert taken_by(request_) == name
