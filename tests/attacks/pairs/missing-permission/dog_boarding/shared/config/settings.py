from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = INSTALLED_APPS + ["kennel"]
MIDDLEWARE = MIDDLEWARE + ["config.limits.LoginLimitMiddleware"]
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/stays/"
LOGOUT_REDIRECT_URL = "/stays/"
