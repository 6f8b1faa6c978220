from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "schools", "grades"]
MIDDLEWARE = [*MIDDLEWARE, "schools.middleware.SchoolMiddleware"]
LOGIN_URL = "/admin/login/"
