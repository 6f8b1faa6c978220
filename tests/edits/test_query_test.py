"""Tests that are written, as text."""

from __future__ import annotations

import ast

import pytest

from django_pro.edits.query_test import COUNTED, PageTest, Row, rendered

AUTHOR = Row(
    "author",
    "Author.objects.create",
    (("name", 'f"author {n}"'),),
    (),
    "",
    (("a.models", "Author"),),
)
BOOK = Row(
    "book",
    "Book.objects.create",
    (("author", "author"), ("due", "timezone.now() - timedelta(days=n + 1)")),
    imports=(("a.models", "Book"),),
)
USER = Row("user", "get_user_model().objects.create", (("username", '"one"'),))
PAGE = PageTest("book_list", 'reverse("book-list")', (), (AUTHOR, BOOK))


@pytest.mark.parametrize("style", [True, False])
def test_it_is_python_that_imports_what_it_names(style: bool) -> None:
    tree = ast.parse(rendered([PAGE], pytest=style))
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    assert {"Author", "Book", "timezone", "timedelta", "reverse", "connection"} <= imported
    assert ("pytest" in imported, "TestCase" in imported) == (style, not style)
    assert "get_user_model" not in imported


def test_only_rows_that_others_name_have_a_variable() -> None:
    text = rendered([PAGE], pytest=False)
    assert "author = Author.objects.create(" in text
    assert "book = " not in text


def test_a_page_behind_a_login_is_asked_by_a_user() -> None:
    test = PageTest("book_list", '"/books/"', (USER,), (AUTHOR,), "user")
    assert "self.client.force_login(user)" in rendered([test], pytest=False)
    assert "    client.force_login(user)" in rendered([test], pytest=True)


def test_rest_framework_is_asked_by_its_own_client() -> None:
    test = PageTest("books", '"/api/books/"', (USER,), (AUTHOR,), "user", api=True)
    text = rendered([test], pytest=True)
    assert "client.force_authenticate(user)" in text
    assert "def test_books_asks_the_same_for_more_rows():" in text


def test_long_calls_are_wrapped() -> None:
    values = tuple((f"a_rather_long_name_{letter}", '"and its value"') for letter in "abcdef")
    text = rendered(
        [PageTest("page", '"/"', (), (Row("row", "Row.objects.create", values),))], pytest=False
    )
    assert max(map(len, text.splitlines())) <= 88
    ast.parse(text)


def test_its_own_failure_is_told_from_others() -> None:
    assert COUNTED.search("AssertionError: 4 != 10 : 4 queries for 3 rows, 10 for 9")
    assert not COUNTED.search('f"{few} queries for 3 rows, {many} for 9"')
    assert not COUNTED.search("AssertionError: 404 != 200")
