from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "desks"]
LOGIN_URL = "/admin/login/"
DEFAULT_FROM_EMAIL = "desks@cowork.example"
