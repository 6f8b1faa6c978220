from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "themes"]

LOGIN_URL = "/admin/login/"
THEMES_ROOT = BASE_DIR / "themes_data"
DATA_UPLOAD_MAX_NUMBER_FILES = 5
