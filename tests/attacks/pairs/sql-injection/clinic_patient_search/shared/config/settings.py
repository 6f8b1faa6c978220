from config.base import *  # noqa: F403

INSTALLED_APPS += ["clinic"]  # noqa: F405
