from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "machinery"]
LOGIN_URL = "admin:login"
MIDDLEWARE = [*MIDDLEWARE, "machinery.middleware.CooperativeMiddleware"]
