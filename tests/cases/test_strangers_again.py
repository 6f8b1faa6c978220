"""Pages that are hard to reach, and lines to change that stand apart from the rows' own."""

from __future__ import annotations

from tests.cases import harness
from tests.cases.score import score

TITLES = (
    "rooms_of_the_lobby_by_its_unique_name",
    "job_advert_body_deferred_and_read",
    "api_of_projects_with_a_serializer_per_action",
)


def test_what_strangers_write_is_found_at_the_line_to_change() -> None:
    cases = [each for each in harness.cases() if each.name.endswith(TITLES)]
    wrong, results = score(cases)
    assert wrong == []
    bad = [each for each in results if each.example.bad]
    assert len(bad) == len(TITLES)
    assert [each.example.name for each in bad if not (each.named and each.placed)] == []
    assert [each.loud for each in results if not each.example.bad] == [[], [], []]
