from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "school"]
LOGIN_URL = "admin:login"
MIDDLEWARE = [*MIDDLEWARE, "school.middleware.AccessLog"]
