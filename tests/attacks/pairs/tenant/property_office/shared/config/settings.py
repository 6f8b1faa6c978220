from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "rentals"]
MIDDLEWARE = [*MIDDLEWARE, "rentals.middleware.AgencyMiddleware"]
LOGIN_URL = "admin:login"
