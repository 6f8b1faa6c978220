from config.base import *  # noqa: F403

INSTALLED_APPS += ["people"]  # noqa: F405
