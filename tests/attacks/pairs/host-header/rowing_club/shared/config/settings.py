from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "rowing"]
LOGIN_URL = "/admin/login/"
SITE_ORIGIN = "https://rowing.example"
DEFAULT_FROM_EMAIL = "boathouse@rowing.example"
