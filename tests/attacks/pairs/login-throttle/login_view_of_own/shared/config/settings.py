from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "gate"]
REST_FRAMEWORK = {"DEFAULT_THROTTLE_RATES": {"login": "5/min"}, "NUM_PROXIES": 0}
