from config.base import *  # noqa: F403

INSTALLED_APPS += ["signup"]  # noqa: F405
