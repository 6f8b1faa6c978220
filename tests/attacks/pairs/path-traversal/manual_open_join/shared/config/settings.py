from config.base import *  # noqa: F403

INSTALLED_APPS += ["manuals"]  # noqa: F405
