from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "brewery"]
LOGIN_URL = "login"
MIDDLEWARE = [*MIDDLEWARE, "brewery.middleware.AgeGate"]
