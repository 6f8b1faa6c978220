from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = INSTALLED_APPS + ["climbing"]
MIDDLEWARE = MIDDLEWARE + ["config.limits.LoginLimitMiddleware"]
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/ascents/"
LOGOUT_REDIRECT_URL = "/ascents/"

DEFAULT_FROM_EMAIL = "desk@gym.example"
