from config.base import *  # noqa: F403

INSTALLED_APPS += ["lists"]  # noqa: F405
