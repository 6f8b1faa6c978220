from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["hearings"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "hearings"
