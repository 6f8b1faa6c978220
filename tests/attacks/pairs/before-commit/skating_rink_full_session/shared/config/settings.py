from config.base import *  # noqa: F403
from config.base import DATABASES, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "rink"]
DATABASES["default"]["ATOMIC_REQUESTS"] = True
