"""Views that go elsewhere where a row of the user is not there."""

from __future__ import annotations

import pytest

from django_pro.edits import EditError
from django_pro.edits.missing_end import redirected

_VIEW = """from django.shortcuts import render


def shelf(request):
    reader = request.user.reader
    return render(request, "shelf.html", {"reader": reader})


class Shelf:
    def get_queryset(self):
        return self.request.user.reader.books
"""


def test_who_has_none_is_redirected() -> None:
    text, name = redirected(_VIEW, "views.py", 5, "reader", "books")
    assert name == "shelf"
    assert 'if not hasattr(request.user, "reader"):\n        return redirect("books")\n' in text
    assert "from django.shortcuts import redirect, render" in text


def test_what_does_not_answer_is_refused() -> None:
    with pytest.raises(EditError, match="no view"):
        redirected(_VIEW, "views.py", 11, "reader", "books")
