from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "orchestra"]
LOGIN_URL = "/admin/login/"
OFFICE = "office@orchestra.example"
MAIL_RELAY = ("127.0.0.1", 25)
