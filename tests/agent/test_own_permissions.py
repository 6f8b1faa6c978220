"""New APIs of a project whose own permission classes let in a group."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.agent import library_project
from tests.agent.playing import play
from tests.agent.test_askers import GROUPS


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = library_project.written(tmp_path / "library")
    (root / "books/permissions.py").write_text(GROUPS)
    settings = root / "library/settings.py"
    usual = "rest_framework.permissions.IsAuthenticatedOrReadOnly"
    settings.write_text(settings.read_text().replace(usual, "books.permissions.InGroup"))
    for name in ("books/urls.py", "books/views.py"):
        text = (root / name).read_text()  # reverse() is to find the API by this name
        (root / name).write_text(text.replace("'author-list'", "'authors'"))
    return root


@pytest.mark.parametrize("rules", [" Same access rules as the rest of the API.", ""])
def test_readers_are_those_of_the_group(library: Path, rules: str) -> None:
    played = play(library, f"Read-only API of authors at /api/authors/ with id and name.{rules}")
    assert set(played.verdicts.values()) == {"passed"}, played.text
    views = played.files["books/views.py"]
    assert "permission_classes = [InGroup]" in views
    assert "permissions, viewsets" not in views
    tests = played.files["books/test_author_api.py"]
    assert "client_of(make_user(group='Readers'))" in tests
    assert "test_who_is_no_reader_reads_nothing" in tests
    assert "client.delete(url).status_code, 403" in tests


@pytest.mark.parametrize(
    "request_text",
    [
        "CRUD API of authors at /api/authors/ with id and name. Same access as the books API.",
        "CRUD API of authors at /api/authors/ with id and name",
        "CRUD API of authors at /api/authors/ with id and name, anyone may read.",
    ],
)
def test_groups_that_differ_or_are_half_said_are_asked_about(
    library: Path, request_text: str
) -> None:
    played = play(library, request_text)
    assert not played.is_proven
    assert "say who may read and who may write" in played.text


CLERKS = """

class ClerksWrite(BasePermission):
    def has_permission(self, request, view):
        is_clerk = request.user.groups.filter(name='Clerks').exists()
        return request.method in SAFE_METHODS or is_clerk
"""
BOTH = (
    "CRUD API of authors at /api/authors/ with name. Whoever can use the books API may read, but "
    "only clerks may create, change and delete. Deleting an author that still has books should "
    "answer 409 instead of crashing."
)


def protected(library: Path) -> None:
    for name in ("books/models.py", "books/migrations/0001_initial.py"):
        text = (library / name).read_text().replace("models.CASCADE", "models.PROTECT")
        text = text.replace("deletion.CASCADE", "deletion.PROTECT")
        (library / name).write_text(text)


def test_some_read_and_others_write(library: Path) -> None:
    protected(library)
    (library / "books/permissions.py").write_text(GROUPS + CLERKS)
    played = play(library, BOTH)
    assert set(played.verdicts.values()) == {"passed"}, played.text
    views = played.files["books/views.py"]
    assert "permission_classes = [InGroup, ClerksWrite]" in views
    assert "raise AuthorInUse from None" in views
    assert "fields = ['id', 'name']" in played.files["books/serializers.py"]
    tests = played.files["books/test_author_api.py"]
    assert "client_of(make_user(group='Readers'))" in tests
    assert "client_of(make_user(group='Clerks'))" in tests


def test_without_a_class_for_those_who_write_nothing_is_written(library: Path) -> None:
    protected(library)
    played = play(library, BOTH)
    assert "one permission class of the project's own is needed" in played.text


def test_rows_that_go_with_theirs_are_not_told_to_be_needed(library: Path) -> None:
    (library / "books/permissions.py").write_text(GROUPS + CLERKS)
    played = play(library, BOTH)
    assert not played.is_proven
    assert "test_a_row_that_others_need_stays" in played.text
