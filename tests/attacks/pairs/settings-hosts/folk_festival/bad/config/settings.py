from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "festival"]
LOGIN_URL = "/admin/login/"
ALLOWED_HOSTS = ["*"]
DEFAULT_FROM_EMAIL = "stage@folk.example"
