from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "manuals"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "home"
MANUALS_ROOT = BASE_DIR / "documents" / "manuals"
