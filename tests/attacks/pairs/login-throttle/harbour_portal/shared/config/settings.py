from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [app for app in INSTALLED_APPS if app != "django.contrib.admin"] + ["berths"]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "berths"
LOGOUT_REDIRECT_URL = "sign-in"
