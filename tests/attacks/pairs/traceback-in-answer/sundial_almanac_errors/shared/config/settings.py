from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "sundial"]
LOGIN_URL = "/admin/login/"
REST_FRAMEWORK = {"EXCEPTION_HANDLER": "sundial.errors.handle"}
ALMANACS = BASE_DIR / "almanacs"
