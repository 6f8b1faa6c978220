from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "clinic"]
LOGIN_URL = "login"
DEFAULT_FROM_EMAIL = "clinic@example.org"
