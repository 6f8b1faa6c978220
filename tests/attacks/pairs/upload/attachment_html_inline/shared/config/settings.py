from config.base import *  # noqa: F403

INSTALLED_APPS += ["helpdesk"]  # noqa: F405
