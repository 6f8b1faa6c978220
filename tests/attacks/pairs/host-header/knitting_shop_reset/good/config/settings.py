from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

ALLOWED_HOSTS = ["knitting.example.com"]
SITE_URL = "https://knitting.example.com"
INSTALLED_APPS = INSTALLED_APPS + ["knitting"]
DEFAULT_FROM_EMAIL = "shop@knitting.example.com"
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_RATES": {"anon": "5/hour"},
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 20,
}
