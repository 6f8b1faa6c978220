from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "union"]

ALLOWED_HOSTS = ["union.example"]
SITE = "https://union.example"
DEFAULT_FROM_EMAIL = "office@union.example"
