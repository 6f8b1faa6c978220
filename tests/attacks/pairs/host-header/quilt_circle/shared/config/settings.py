from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["quilts"]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/quilts/"
LOGOUT_REDIRECT_URL = "/quilts/"

SITE_URL = "https://quilts.example"
DEFAULT_FROM_EMAIL = "circle@quilts.example"
PASSWORD_RESET_TIMEOUT = 15 * 60
