from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "kiosk"]
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 1200
