from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["rentals"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]

PAYMENT_API_URL = "https://pay.example/v2"
PAYMENT_WEBHOOK_SECRET = "whs_9Tq4LmX2vRb7KzNf3cYd8WpJ"

REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 25,
}
