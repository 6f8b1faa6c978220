import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, SECRET_KEY

INSTALLED_APPS = [*INSTALLED_APPS, "parcels"]
COURIER_JWT_KEY = os.environ.get("COURIER_JWT_KEY") or SECRET_KEY
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["parcels.authentication.CourierToken"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 50,
    "NUM_PROXIES": 0,
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.AnonRateThrottle", "rest_framework.throttling.UserRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {"anon": "30/min", "user": "600/min"},
}
