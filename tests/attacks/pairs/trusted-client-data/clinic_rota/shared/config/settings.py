from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "rota"]

MIDDLEWARE = [*MIDDLEWARE, "rota.middleware.rota_role"]
LOGIN_URL = "admin:login"
