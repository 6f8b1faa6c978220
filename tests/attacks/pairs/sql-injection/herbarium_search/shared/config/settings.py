from config.base import *  # noqa: F403

INSTALLED_APPS += ["herbarium"]  # noqa: F405
