from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "accounts", "tickets"]
MIDDLEWARE = [*MIDDLEWARE, "accounts.middleware.WorkspaceMiddleware"]

LOGIN_URL = "/sso/login/"
