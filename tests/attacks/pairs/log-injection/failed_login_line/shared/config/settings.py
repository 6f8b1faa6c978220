from config.base import *  # noqa: F403

INSTALLED_APPS += ["gate"]  # noqa: F405
