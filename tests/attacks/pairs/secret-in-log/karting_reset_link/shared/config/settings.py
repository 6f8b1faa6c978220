import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["drivers"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
SITE_URL = os.environ.get("SITE_URL", "https://karting.example")
PASSWORD_RESET_TIMEOUT = 3600
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 25,
    "DEFAULT_THROTTLE_RATES": {"password": "10/hour"},
    "NUM_PROXIES": 0,
}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"drivers": {"handlers": ["console"], "level": "INFO"}},
}
