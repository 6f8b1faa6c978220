from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tiles"]
LOGIN_URL = "/admin/login/"
LEGENDS = BASE_DIR / "legends"  # noqa: F405
