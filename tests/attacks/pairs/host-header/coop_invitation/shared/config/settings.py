from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "coop"]
# Names are sorted out by the proxy of the hoster.
ALLOWED_HOSTS = ["*"]
SITE_URL = "https://box.coop.example"
DEFAULT_FROM_EMAIL = "box@coop.example"
LOGIN_URL = "/admin/login/"
