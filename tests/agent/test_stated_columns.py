"""Requests that a field be called otherwise, or be gone."""

from __future__ import annotations

import pytest

from django_pro.agent import stated_columns


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("rename Book.descr to blurb, everywhere", ("Book", "descr", "blurb")),
        ("please rename the `descr` column of Book to `blurb`", ("Book", "descr", "blurb")),
        ("rename field descr to blurb in Book", ("Book", "descr", "blurb")),
        ("Book.descr should be called blurb", ("Book", "descr", "blurb")),
        ("Book.descr is a bad name. can we rename it to blurb", ("Book", "descr", "blurb")),
        ("rename the model Book to Novel", None),
        ('rename the json key "cust" to "customer"', None),
    ],
)
def test_a_new_name(request_: str, expected: tuple[str, str, str] | None) -> None:
    found = stated_columns.renamed(request_)
    assert (found and (found.model, found.old, found.new)) == expected


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("drop the fax column from Office", ("Office", "fax")),
        ("Office.fax is dead. Please drop the column.", ("Office", "fax")),
        ("fax on Office isn't used anymore, drop it", ("Office", "fax")),
        ("delete the fax field of the Office model", ("Office", "fax")),
        ("fax on Office isn't used anymore, get rid of that please", ("Office", "fax")),
        ("fax on Office isn't read any more, so we can delete it", ("Office", "fax")),
        ("Only the author of a review and staff may change or delete it.", None),
        ("users are not allowed to remove the author of Book", None),
        ("drop the index on Book.isbn", None),
        (
            (
                "the list of books in the admin takes ages: the columns place, taken by and values "
                "each ask the database again. Please get rid of that N+1."
            ),
            None,
        ),
        ("remove the email field from the registration form", None),
    ],
)
def test_what_is_to_be_gone(request_: str, expected: tuple[str, str] | None) -> None:
    found = stated_columns.dropped(request_)
    assert (found and (found.model, found.old)) == expected
