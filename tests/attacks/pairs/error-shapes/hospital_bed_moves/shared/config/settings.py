from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["wards"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["wards.permissions.WardPermissions"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 25,
}
