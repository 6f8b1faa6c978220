from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "bees"]
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["bees.authentication.JWTAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_RATES": {"tokens": "10/hour"},
    "NUM_PROXIES": 0,
}
