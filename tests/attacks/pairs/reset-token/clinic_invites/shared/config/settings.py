from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "staffing"]

PASSWORD_RESET_TIMEOUT = 3 * 24 * 3600
LOGIN_URL = "admin:login"
DEFAULT_FROM_EMAIL = "office@clinic.example"
