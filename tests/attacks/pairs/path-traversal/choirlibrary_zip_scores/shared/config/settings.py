from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "choirlibrary"]
LOGIN_URL = "/admin/login/"
SCORES = BASE_DIR / "scores"
