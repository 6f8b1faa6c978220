from config.base import *  # noqa: F403

INSTALLED_APPS += ["shop"]  # noqa: F405
