from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "choirs"]

SCORES_ROOT = BASE_DIR / "scores"
LOGIN_URL = "admin:login"
