"""A test notices when my loans need a query for each row; nothing else is changed."""

from checking import ROOT, good, need, no_missing_migrations, start, tests_of

start()
from toolshed_making import OLD_TESTS, originals, tests_notice, unchanged, works  # noqa: E402

passed, number, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2500:]}")
need(number > OLD_TESTS, f"{number} tests, there were {OLD_TESTS}")
unchanged(*originals())
need(
    tests_notice("lending/views.py", '.select_related("tool__category")', ""),
    "the tests pass without select_related",
)
need(
    tests_notice("lending/views.py", '"tool__category")', '"tool")'),
    "the tests pass without the category in select_related",
)
need(
    tests_notice(
        "templates/lending/my_loans.html",
        "{{ loan.tool.name }}",
        "{{ loan.tool.name }}{{ loan.tool.open_repairs }}",
    ),
    "the tests pass with a query for each loan in the template",
)
works()
no_missing_migrations()
good()
