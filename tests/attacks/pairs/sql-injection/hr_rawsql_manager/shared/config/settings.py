from config.base import *  # noqa: F403

INSTALLED_APPS += ["staff"]  # noqa: F405
