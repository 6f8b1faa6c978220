from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "observatory"]
LOGIN_URL = "login"
DOME_LOG = BASE_DIR / "logs" / "dome.log"
