from config.base import *  # noqa: F403

INSTALLED_APPS += ["gallery"]  # noqa: F405
