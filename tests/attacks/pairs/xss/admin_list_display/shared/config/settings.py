from config.base import *  # noqa: F403

INSTALLED_APPS += ["orders"]  # noqa: F405
