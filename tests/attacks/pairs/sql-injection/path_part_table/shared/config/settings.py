from config.base import *  # noqa: F403

INSTALLED_APPS += ["exports"]  # noqa: F405
