from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "archive"]
LOGIN_URL = "login"
SCANS = BASE_DIR / "data" / "scans"  # noqa: F405
