"""Does the right section come first? `python -m tests.agent.documentation_evaluate [FOLDER]`.

FOLDER holds Django's sources or its documentation; without it the index that `django-pro docs` made
is asked. Questions that are held apart were never looked at while the ranking was made.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from django_pro.agent import documentation

QUESTIONS = Path(__file__).with_name("documentation_questions.jsonl")


def main() -> None:
    """Measure and print what is wrong."""
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line) for line in lines]
    if len(sys.argv) > 1:
        documentation.make(Path(sys.argv[1]))
    for held_apart in (False, True):
        asked = [each for each in questions if each["held_apart"] == held_apart]
        ranks = [_rank(each) for each in asked]
        first = sum(rank == 1 for rank in ranks)
        near = sum(0 < rank <= 3 for rank in ranks)
        name = "held apart" if held_apart else "looked at"
        print(f"{name}: {len(asked)} questions, right section first {first}, in three {near}")


def _rank(asked: dict[str, object]) -> int:
    """Place of the first right passage, 1 for the first; 0 where none is among ten."""
    found = documentation.search(str(asked["question"]), limit=10)
    expected = asked["expected"]
    assert isinstance(expected, list)
    places = [_place(passage) for passage in found]
    for number, place in enumerate(places, 1):
        if place in expected:
            if number > 1 and not asked["held_apart"]:
                print(f"  {number}: {asked['question']}: first is {places[0]}")
            return number
    if not asked["held_apart"]:
        print(f"  -: {asked['question']}: first is {places[:1]}")
    return 0


def _place(passage: documentation.Passage) -> str:
    return f"{passage.page}#{passage.url.partition('#')[2]}"


if __name__ == "__main__":
    main()
