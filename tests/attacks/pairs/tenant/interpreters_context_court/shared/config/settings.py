from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "interpreters"]
MIDDLEWARE = [*MIDDLEWARE, "interpreters.middleware.CourtMiddleware"]
LOGIN_URL = "/admin/login/"
REST_FRAMEWORK = {
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 50,
}
