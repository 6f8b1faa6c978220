from config.base import *  # noqa: F403

INSTALLED_APPS += ["directory"]  # noqa: F405
