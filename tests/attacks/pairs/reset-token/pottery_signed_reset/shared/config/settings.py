from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "pottery"]
SITE_URL = "https://kiln.example"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "firings"
SECURE_REFERRER_POLICY = "same-origin"
