from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "clinic"]
AUTH_USER_MODEL = "clinic.User"
LOGIN_URL = "/accounts/login/"
