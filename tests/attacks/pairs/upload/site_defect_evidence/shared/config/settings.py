from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "sites"]
LOGIN_URL = "login"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
