from config.base import *  # noqa: F403

INSTALLED_APPS += ["uploads"]  # noqa: F405
