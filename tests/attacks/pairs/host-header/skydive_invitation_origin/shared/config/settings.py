from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tandem"]
SITE_URL = "https://jumps.example"
LOGIN_URL = "/admin/login/"
