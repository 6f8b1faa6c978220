from config.base import *  # noqa: F403

INSTALLED_APPS += ["badges"]  # noqa: F405
