from config.base import *  # noqa: F403

INSTALLED_APPS += ["backups"]  # noqa: F405
