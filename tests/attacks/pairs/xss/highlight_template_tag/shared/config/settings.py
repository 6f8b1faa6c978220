from config.base import *  # noqa: F403

INSTALLED_APPS += ["blog"]  # noqa: F405
