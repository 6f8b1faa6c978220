"""The order of the tests, and which of them `make test` leaves to `make test-all`."""

from __future__ import annotations

from pathlib import Path

import pytest

SLOW = (
    "test_attacks.py", "test_mended.py", "test_cases.py", "test_labelled.py", "test_boot.py",
    "test_servers.py", "test_views.py", "test_pages.py", "test_migrations.py",
    "test_rule_pages.py", "test_mysql.py", "test_waits.py", "test_known_migrations.py",
    "test_asking.py", "test_playbooks_settings.py",
)  # fmt: skip
"""Files that take minutes begin first, else one process ends with them."""
LONG = {
    "attacks/test_mended.py": (
        "test_the_bad_examples_of_the_pages_are_mended_and_the_good_ones_left",
    ),
    "agent/test_asking.py": (
        "test_an_error_is_reproduced_explained_and_mended",
        "test_an_error_of_some_rows_alone_is_reproduced",
        "test_the_first_model_of_an_app_comes_to_the_admin",
        "test_what_a_flag_lets_do_is_no_silence_and_the_flag_s_own_hole_is_told",
    ),
    "agent/test_model_at_work.py": ("test_what_is_made_is_proven_by_a_test_that_fails_without_it",),
    "agent/test_model_endpoints.py": ("test_a_model_makes_the_bookstore_s_page_fast",),
    "agent/test_playbooks_creating.py": (
        "test_fields_come_to_rows_that_exist", "test_pages_are_functions_where_the_others_are",
    ),
    "agent/test_playbooks_settings.py": (
        "test_the_whole_way_with_its_gates", "test_a_task_waits_for_the_commit",
        "test_tokens_then_their_throttle", "test_origins_named_are_allowed_and_no_others",
        "test_errors_have_one_format", "test_users_log_in_by_email_in_a_new_project",
        "test_a_page_is_cached_for_each_user", "test_query_counts_are_held",
        "test_a_function_view_comes_in_pages",
    ),
    "cases/test_mended_forms_and_trees.py": (),
    "cases/test_mended_shapes.py": ("test_hard_shapes_are_mended_or_left_as_labelled",),
    "cases/test_mended_writes.py": ("test_writes_are_done_at_once_or_left_as_labelled",),
    "cases/test_rule_pages.py": (
        "test_labels_hold", "test_bad_examples_give_their_own_rule",
        "test_good_examples_give_nothing",
    ),
    "engine/test_estimates.py": ("test_a_finding_says_how_long_on_the_users_table",),
    "engine/test_known_migrations.py": (),
    "engine/test_waits.py": (),
    "examples/test_blog.py": ("test_fix_mends_the_obvious_version_as_a_person_would",),
    "faces/test_fix_with_test.py": (
        "test_the_page_of_one_row_behind_a_login",
        "test_a_row_that_a_receiver_makes_is_not_made_twice",
    ),
    "faces/test_known.py": (
        "test_since_reports_what_the_branch_brought_in",
        "test_waived_findings_fail_nothing_and_are_listed",
    ),
    "faces/test_mcp.py": ("test_structured_content_is_what_the_command_line_prints",),
    "hostile/test_boot.py": ("test_models_that_can_not_be_filled", "test_a_thousand_urls"),
    "hostile/test_nothing_checked.py": ("test_a_slow_interpreter_is_not_asked_for",),
    "hostile/test_users.py": ("test_what_a_user_may_do",),
    "migrations/test_asked_for.py": (
        "test_a_lock_without_a_limit_is_told_to_those_who_ask",
        "test_an_edit_of_rows_is_found_and_one_of_words_is_not",
        "test_an_edit_that_makes_another_schema_is_found",
    ),
    "migrations/test_mended.py": (
        "test_a_project_with_a_limit_of_its_own_gets_no_other",
        "test_each_way_holds", "test_nothing_but_migrations_and_the_renamed_column_is_written",
        "test_what_was_found_is_gone", "test_steps_that_others_wait_for_give_their_lock_up",
    ),
    "migrations/test_mysql.py": ("test_metadata_locks_are_those_that_are_tried",),
    "migrations/test_pages.py": (),
    "migrations/test_replayed.py": (
        "test_what_pages_of_before_sent_is_tried_after_each_migration",
    ),
    "versions/test_versions.py": ("test_migrations_have_the_same_findings",),
}  # fmt: skip
"""Tests of half a minute and more whose subject others show as well, by file; all of it where none
is named. With them the tests take longer than CI may."""
TESTS = Path(__file__).parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the long tests, too")


@pytest.hookimpl(trylast=True)  # after pytest-randomly
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keeps the random order of all that is in a file, and of the other files."""

    def place(item: pytest.Item) -> int:
        name = Path(item.path).name
        return SLOW.index(name) if name in SLOW else len(SLOW)

    if not (config.getoption("--long") or _is_named(config)):
        left = [item for item in items if _is_long(item)]
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in left]
    items.sort(key=place)


def _is_named(config: pytest.Config) -> bool:
    """Whether files or tests are asked for by name: all of them are run then."""
    return any(each.partition("::")[0].endswith(".py") for each in config.args)


def _is_long(item: pytest.Item) -> bool:
    names = LONG.get(Path(item.path).relative_to(TESTS).as_posix())
    return names is not None and (not names or item.name.partition("[")[0] in names)
