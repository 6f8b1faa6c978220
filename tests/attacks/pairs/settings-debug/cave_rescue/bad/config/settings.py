from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "rescue"]
LOGIN_URL = "/admin/login/"
DEBUG = True
LANGUAGE_CODE = "en-gb"
