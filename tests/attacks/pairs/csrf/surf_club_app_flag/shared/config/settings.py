from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "club"]
MIDDLEWARE = [*MIDDLEWARE, "club.middleware.AppMiddleware"]
LOGIN_URL = "/admin/login/"
