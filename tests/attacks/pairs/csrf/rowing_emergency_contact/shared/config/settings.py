from config.base import *  # noqa: F403

INSTALLED_APPS += ["rowing"]  # noqa: F405
