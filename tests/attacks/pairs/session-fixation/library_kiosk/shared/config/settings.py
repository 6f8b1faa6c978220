from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "library"]

SESSION_EXPIRE_AT_BROWSER_CLOSE = True
