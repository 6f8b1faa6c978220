from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "tickets", "backoffice"]
MIDDLEWARE = [*MIDDLEWARE, "backoffice.middleware.BackofficeMiddleware"]
LOGIN_URL = "/admin/login/"
