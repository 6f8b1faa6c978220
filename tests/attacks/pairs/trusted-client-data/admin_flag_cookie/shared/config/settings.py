from config.base import *  # noqa: F403

INSTALLED_APPS += ["prices"]  # noqa: F405
