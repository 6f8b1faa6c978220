from config.base import *  # noqa: F403

INSTALLED_APPS += ["comments"]  # noqa: F405
