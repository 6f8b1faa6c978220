from config.base import *  # noqa: F403

INSTALLED_APPS += ["avatars"]  # noqa: F405
