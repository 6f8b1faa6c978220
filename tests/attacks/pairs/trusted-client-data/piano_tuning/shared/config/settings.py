from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = INSTALLED_APPS + ["tuning"]
MIDDLEWARE = MIDDLEWARE + ["config.limits.LoginLimitMiddleware"]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/pianos/"
LOGOUT_REDIRECT_URL = "/pianos/"
