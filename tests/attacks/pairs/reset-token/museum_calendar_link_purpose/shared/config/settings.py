from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "members"]
SITE_URL = "https://members.museum.example"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "visits"
