"""Tests lock how many queries two endpoints take."""

from checking import ROOT, good, need, old_tests, setup, tests_of
from mutants import tests_notice, unchanged_but_tests

setup()
from marina_making import OLD_TESTS  # noqa: E402

unchanged_but_tests("marina")
_, count, _ = tests_of(ROOT)
need(count >= OLD_TESTS + 2, f"{count} tests, there were {OLD_TESTS}")
old_tests(OLD_TESTS + 2)
PAGE = 'return stays.select_related("boat", "berth__pier").prefetch_related("charges")'
API = 'return boats.select_related("owner").prefetch_related("crew")'
for file, old, new, what in (
    ("stays/views.py", PAGE, PAGE.replace(', "berth__pier"', ""), "the berths read one by one"),
    (
        "stays/views.py",
        PAGE,
        PAGE.replace('.prefetch_related("charges")', ""),
        "the charges read one by one",
    ),
    (
        "stays/views.py",
        PAGE,
        f"len(Stay.objects.all())\n        {PAGE}",
        "one query more on /stays/",
    ),
    (
        "berths/api.py",
        API,
        API.replace('.select_related("owner")', ""),
        "the owners read one by one",
    ),
    (
        "berths/api.py",
        API,
        API.replace('.prefetch_related("crew")', ""),
        "the crews read one by one",
    ),
    (
        "berths/api.py",
        API,
        f"len(Pier.objects.all())\n        {API}",
        "one query more on /api/boats/",
    ),
):
    need(tests_notice(file, old, new), f"the tests don't notice {what}")
good()
