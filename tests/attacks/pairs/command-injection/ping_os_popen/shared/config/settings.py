from config.base import *  # noqa: F403

INSTALLED_APPS += ["net"]  # noqa: F405
