from config.base import *  # noqa: F403

INSTALLED_APPS += ["feeds"]  # noqa: F405
