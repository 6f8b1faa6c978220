import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, get_random_secret_key

INSTALLED_APPS = [*INSTALLED_APPS, "sauna"]
TOKEN_KEYS = {
    "sauna-app": os.environ.get("APP_TOKEN_KEY") or get_random_secret_key(),
    "sauna-door": os.environ.get("DOOR_TOKEN_KEY") or get_random_secret_key(),
}
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "sauna.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 20,
}
