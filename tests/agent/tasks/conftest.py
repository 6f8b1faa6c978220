"""Projects and checks are run by `python -m tests.agent.tasks`, not collected by pytest."""

collect_ignore = ["projects", "checks"]
