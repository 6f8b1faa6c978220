from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "skis"]
LOGIN_URL = "admin:login"
DEFAULT_FROM_EMAIL = "desk@example.org"
