import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, SECRET_KEY as BASE_KEY

SECRET_KEY = os.environ.get("WIFI_SECRET_KEY") or BASE_KEY
ALLOWED_HOSTS = ["wifi.example"]
INSTALLED_APPS = [*INSTALLED_APPS, "wifi"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAdminUser"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 50,
    "DEFAULT_THROTTLE_RATES": {"anon": "30/min"},
}
