from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "terms"]

LOGIN_URL = "/admin/login/"
MIDDLEWARE = [*MIDDLEWARE, "terms.middleware.TermsMiddleware"]
