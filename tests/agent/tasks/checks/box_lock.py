"""A test notices when the list of orders needs a query for each row; nothing else is changed."""

from checking import ROOT, good, need, no_missing_migrations, start, tests_of

start()
from box_making import OLD_TESTS, works  # noqa: E402
from mutants import tests_notice, unchanged_but_tests  # noqa: E402

passed, number, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2500:]}")
need(number > OLD_TESTS, f"{number} tests, there were {OLD_TESTS}")
unchanged_but_tests("boxoffice")
WAS = 'Order.objects.prefetch_related("tickets__performance__production")'
for now in ("Order.objects.all()", 'Order.objects.prefetch_related("tickets__performance")'):
    need(tests_notice("api/views.py", WAS, now), f"the tests pass with {now}")
works()
no_missing_migrations()
good()
