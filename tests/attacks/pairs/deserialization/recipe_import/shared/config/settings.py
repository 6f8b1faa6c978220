from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "kitchen"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 262_144
