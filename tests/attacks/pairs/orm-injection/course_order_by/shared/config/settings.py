from config.base import *  # noqa: F403

INSTALLED_APPS += ["courses"]  # noqa: F405
