from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "allotment"]
LOGIN_URL = "/admin/login/"
SITE = "https://allotments.example"
REST_FRAMEWORK = {"NUM_PROXIES": 0}
