from config.base import *  # noqa: F403

INSTALLED_APPS += ["files"]  # noqa: F405
