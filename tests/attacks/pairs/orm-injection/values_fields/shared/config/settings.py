from config.base import *  # noqa: F403

INSTALLED_APPS += ["wiki"]  # noqa: F405
