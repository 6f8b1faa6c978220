from config.base import *  # noqa: F403

INSTALLED_APPS += ["notes"]  # noqa: F405
