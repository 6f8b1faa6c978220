from config.base import *  # noqa: F403

INSTALLED_APPS += ["hooks"]  # noqa: F405
