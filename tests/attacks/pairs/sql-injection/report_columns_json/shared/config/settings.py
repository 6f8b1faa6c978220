from config.base import *  # noqa: F403

INSTALLED_APPS += ["reports"]  # noqa: F405
