from config.base import *  # noqa: F403

INSTALLED_APPS += ["rink"]  # noqa: F405
