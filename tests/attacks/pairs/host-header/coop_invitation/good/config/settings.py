from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "coop"]
# The hoster sends what is asked of our own name alone.
ALLOWED_HOSTS = ["box.coop.example"]
SITE_URL = "https://box.coop.example"
DEFAULT_FROM_EMAIL = "box@coop.example"
LOGIN_URL = "/admin/login/"
