from config.base import *  # noqa: F403

INSTALLED_APPS += ["buoys"]  # noqa: F405
TELEMETRY_HOSTS = ["telemetry.buoys.example", "feeds.harbour.example"]
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.LimitOffsetPagination",
    "PAGE_SIZE": 20,
}
