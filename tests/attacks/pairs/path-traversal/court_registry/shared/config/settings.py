from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "registry"]
LOGIN_URL = "admin:login"
REGISTRY_ROOT = BASE_DIR / "registry_files"  # noqa: F405
