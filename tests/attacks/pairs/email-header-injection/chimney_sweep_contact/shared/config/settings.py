from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "sweep"]
REST_FRAMEWORK = {
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 50,
}
DEFAULT_FROM_EMAIL = "office@sweeps.example"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = 2525
GUILD_NUMBER = "DE-0471"
