from config.base import *  # noqa: F403

INSTALLED_APPS += ["prefs"]  # noqa: F405
