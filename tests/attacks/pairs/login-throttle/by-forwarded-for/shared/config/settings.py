from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "gate"]
MIDDLEWARE = [*MIDDLEWARE, "gate.middleware.LoginLimitMiddleware"]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/"
