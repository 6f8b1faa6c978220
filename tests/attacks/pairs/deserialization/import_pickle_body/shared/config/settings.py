from config.base import *  # noqa: F403

INSTALLED_APPS += ["sync"]  # noqa: F405
