import os

from django.core.management.utils import get_random_secret_key

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["crews"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
PHONE_TOKEN_KEY = os.environ.get("PHONE_TOKEN_KEY") or get_random_secret_key()
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["crews.authentication.PhoneAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 25,
    "DEFAULT_THROTTLE_RATES": {"sign-in": "10/min"},
    "NUM_PROXIES": 0,
}
