from config.base import *  # noqa: F403

INSTALLED_APPS += ["lostproperty"]  # noqa: F405
