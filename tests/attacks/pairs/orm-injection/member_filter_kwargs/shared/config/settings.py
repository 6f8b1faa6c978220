from config.base import *  # noqa: F403

INSTALLED_APPS += ["members"]  # noqa: F405
