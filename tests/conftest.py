"""The order of the tests: files that take minutes begin first, else one process ends with them."""

from __future__ import annotations

from pathlib import Path

import pytest

SLOW = (
    "test_mended.py", "test_cases.py", "test_labelled.py", "test_boot.py", "test_servers.py",
    "test_views.py", "test_pages.py", "test_migrations.py", "test_rule_pages.py",
    "test_mysql.py", "test_waits.py", "test_known_migrations.py",
)  # fmt: skip


@pytest.hookimpl(trylast=True)  # after pytest-randomly
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps the random order of all that is in a file, and of the other files."""

    def place(item: pytest.Item) -> int:
        name = Path(item.path).name
        return SLOW.index(name) if name in SLOW else len(SLOW)

    items.sort(key=place)
