from config.base import *  # noqa: F403

INSTALLED_APPS += ["keepers"]  # noqa: F405
