from config.base import *  # noqa: F403

INSTALLED_APPS += ["library"]  # noqa: F405
