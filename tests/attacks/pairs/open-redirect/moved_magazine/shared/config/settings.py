from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "articles"]
MIDDLEWARE = [*MIDDLEWARE, "articles.middleware.MovedMagazineMiddleware"]
