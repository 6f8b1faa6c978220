from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "guide"]

LANGUAGES = [("en", "English"), ("nl", "Nederlands")]
