from config.base import *  # noqa: F403

INSTALLED_APPS += ["kilns"]  # noqa: F405
