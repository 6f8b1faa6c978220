from config.base import *  # noqa: F403

INSTALLED_APPS += ["buses"]  # noqa: F405
