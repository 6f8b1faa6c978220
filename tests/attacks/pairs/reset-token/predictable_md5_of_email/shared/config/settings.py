from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "recovery"]
LOGIN_URL = "admin:login"
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "NUM_PROXIES": 0,
    "DEFAULT_THROTTLE_RATES": {"recovery": "30/hour"},
}
