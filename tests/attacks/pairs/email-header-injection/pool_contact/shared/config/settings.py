from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "contact"]

SENDMAIL = "/usr/sbin/sendmail"
OFFICE = "office@pool.example"
LOGIN_URL = "admin:login"
