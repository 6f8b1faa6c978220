from config.base import *  # noqa: F403

INSTALLED_APPS += ["market"]  # noqa: F405
