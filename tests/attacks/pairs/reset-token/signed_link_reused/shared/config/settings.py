from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "identity"]
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_RATES": {"reset": "10/hour"},
    "NUM_PROXIES": 0,
}
SITE_URL = "https://app.example.com"
DEFAULT_FROM_EMAIL = "no-reply@example.com"
