from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "castle"]
LOGIN_URL = "admin:login"
TOUR_OFFICE = "office@castle.example"
DEFAULT_FROM_EMAIL = "site@castle.example"
