from config.base import *  # noqa: F403
from config.base import DATABASES, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tools.apps.ToolsConfig"]
DATABASES = {"default": {**DATABASES["default"], "ATOMIC_REQUESTS": True}}
DEFAULT_FROM_EMAIL = "desk@tools.example"

REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 20,
}
