from config.base import *  # noqa: F403

INSTALLED_APPS += ["magic"]  # noqa: F405
