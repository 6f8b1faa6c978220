from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = INSTALLED_APPS + ["rowing"]
MIDDLEWARE = MIDDLEWARE + ["config.limits.LoginLimitMiddleware"]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/outings/"
LOGOUT_REDIRECT_URL = "/outings/"
