from config.base import *  # noqa: F403

INSTALLED_APPS += ["contact"]  # noqa: F405
