from config.base import *  # noqa: F403

INSTALLED_APPS += ["kb"]  # noqa: F405
