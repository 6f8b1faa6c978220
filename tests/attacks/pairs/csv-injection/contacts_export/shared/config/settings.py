from config.base import *  # noqa: F403

INSTALLED_APPS += ["contacts"]  # noqa: F405
