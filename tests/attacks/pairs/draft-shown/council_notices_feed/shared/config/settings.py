from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["notices"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
