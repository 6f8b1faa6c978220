from config.base import *  # noqa: F403

INSTALLED_APPS += ["status"]  # noqa: F405
