from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "handbook"]

HANDBOOK_DIR = BASE_DIR / "handbook_files"
