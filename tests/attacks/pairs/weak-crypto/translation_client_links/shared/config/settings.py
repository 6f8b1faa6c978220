from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "translate"]
SITE_URL = "https://words.example"
LOGIN_URL = "/admin/login/"
