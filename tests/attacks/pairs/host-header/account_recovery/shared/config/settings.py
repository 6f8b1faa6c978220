from config.base import *  # noqa: F403
from config.base import ALLOWED_HOSTS, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "accounts"]
ALLOWED_HOSTS = [*ALLOWED_HOSTS, "rowing.example", "preview.rowing.example"]

SITE_HOST = "rowing.example"
DEFAULT_FROM_EMAIL = "office@rowing.example"

REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_RATES": {"recovery": "5/hour"},
}
