from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "staffdesk"]
LOGIN_URL = "/admin/login/"
USE_I18N = True
