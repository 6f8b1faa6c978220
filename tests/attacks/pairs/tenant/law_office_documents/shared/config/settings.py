from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "matters"]
MIDDLEWARE = [*MIDDLEWARE, "matters.middleware.FirmMiddleware"]
LOGIN_URL = "/admin/login/"
