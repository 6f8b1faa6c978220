from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "huts"]
LOGIN_URL = "login"
CAMERA_HOSTS = ["cams.alpenblick.example", "stream.firn.example"]
