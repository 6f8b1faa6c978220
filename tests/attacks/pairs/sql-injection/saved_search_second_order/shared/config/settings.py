from config.base import *  # noqa: F403

INSTALLED_APPS += ["crm"]  # noqa: F405
