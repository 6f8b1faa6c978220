from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = INSTALLED_APPS + ["tutors"]
MIDDLEWARE = MIDDLEWARE + ["config.limits.LoginLimitMiddleware"]
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/tutors/"
LOGOUT_REDIRECT_URL = "/tutors/"
