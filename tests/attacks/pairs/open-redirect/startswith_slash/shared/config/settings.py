from config.base import *  # noqa: F403

INSTALLED_APPS += ["links"]  # noqa: F405
