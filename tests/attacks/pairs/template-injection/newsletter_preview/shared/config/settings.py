from config.base import *  # noqa: F403

INSTALLED_APPS += ["newsletter"]  # noqa: F405
