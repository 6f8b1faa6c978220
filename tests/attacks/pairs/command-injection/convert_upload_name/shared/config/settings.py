from config.base import *  # noqa: F403

INSTALLED_APPS += ["docs"]  # noqa: F405
