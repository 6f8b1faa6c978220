from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "sheets"]
LOGIN_URL = "login"
SHEETS_ROOT = BASE_DIR / "exercise_sheets"
