from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "dojo"]
LOGIN_URL = "/admin/login/"
MIDDLEWARE = [*MIDDLEWARE, "dojo.middleware.RefusedPosts"]  # noqa: F405
AUTH_USER_MODEL = "dojo.Member"
