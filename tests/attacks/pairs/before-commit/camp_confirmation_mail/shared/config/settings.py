from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "camp"]

LOGIN_URL = "/admin/login/"
DEFAULT_FROM_EMAIL = "camp@camp.example"
