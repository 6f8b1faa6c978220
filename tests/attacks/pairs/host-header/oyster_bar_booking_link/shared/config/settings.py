from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "oysters"]

PUBLIC_URL = "https://oysters.example"
REST_FRAMEWORK = {"DEFAULT_THROTTLE_RATES": {"links": "5/min", "bookings": "20/min"}}
