from config.base import *  # noqa: F403

INSTALLED_APPS += ["boulders"]  # noqa: F405
