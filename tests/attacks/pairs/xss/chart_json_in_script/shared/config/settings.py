from config.base import *  # noqa: F403

INSTALLED_APPS += ["dash"]  # noqa: F405
