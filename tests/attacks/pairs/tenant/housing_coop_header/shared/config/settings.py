from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "coop"]
LOGIN_URL = "login"
MIDDLEWARE = [*MIDDLEWARE, "coop.middleware.OrganisationMiddleware"]  # noqa: F405
