from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "accounts"]
DEFAULT_FROM_EMAIL = "hello@planner.example"
REST_FRAMEWORK = {"NUM_PROXIES": 0}
