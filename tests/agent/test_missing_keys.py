"""Which mapping has no such key, of a traceback."""

from django_pro.agent import missing_keys

_SOURCE = """RATES = {"small": 1, "large": 2}

def price(box):
    return RATES[box.size] * 2

def both(box):
    return RATES[box.size] + box.more["a"]
"""


def test_the_mapping_its_keys_and_what_it_is_asked_by_are_told() -> None:
    (told,) = missing_keys.told(_SOURCE, "KeyError: 'huge'", 4)
    assert "`RATES` has no key 'huge', which `box.size` is there." in told
    assert "Its keys are 'small', 'large' (line 1)" in told


def test_nothing_is_told_where_two_are_asked_or_it_is_another_error() -> None:
    assert missing_keys.told(_SOURCE, "KeyError: 'huge'", 7) == []
    assert missing_keys.told(_SOURCE, "ValueError: 'huge'", 4) == []
