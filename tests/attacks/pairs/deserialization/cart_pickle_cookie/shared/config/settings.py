from config.base import *  # noqa: F403

INSTALLED_APPS += ["cart"]  # noqa: F405
