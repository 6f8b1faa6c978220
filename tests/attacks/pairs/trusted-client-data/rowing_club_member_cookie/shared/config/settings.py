from config.base import *  # noqa: F403

INSTALLED_APPS += ["rowers"]  # noqa: F405
