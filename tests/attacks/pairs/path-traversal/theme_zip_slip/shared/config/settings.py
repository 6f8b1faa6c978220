from config.base import *  # noqa: F403

INSTALLED_APPS += ["themes"]  # noqa: F405
