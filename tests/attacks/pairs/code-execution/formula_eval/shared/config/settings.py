from config.base import *  # noqa: F403

INSTALLED_APPS += ["pricing"]  # noqa: F405
