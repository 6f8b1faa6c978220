from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "exchange"]
LOGIN_URL = "admin:login"
RATES_FILE = BASE_DIR / "spool" / "rates.json"  # noqa: F405
