from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "clinic"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "home"
ALLOWED_HOSTS = ["*"]
DEFAULT_FROM_EMAIL = "desk@clinic.example"
