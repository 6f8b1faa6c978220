from config.base import *  # noqa: F403

INSTALLED_APPS += ["club"]  # noqa: F405
