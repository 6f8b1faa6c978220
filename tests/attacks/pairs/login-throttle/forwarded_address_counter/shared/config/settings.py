from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "portal"]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/"
TRUSTED_PROXIES = ["10.20.0.4", "10.20.0.5"]
