from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "pottery"]
LOGIN_URL = "/admin/login/"
REST_FRAMEWORK = {"NUM_PROXIES": 0}
