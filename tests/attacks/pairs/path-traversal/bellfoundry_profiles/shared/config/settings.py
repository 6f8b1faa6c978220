from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "bellfoundry"]
LOGIN_URL = "/admin/login/"
DRAWINGS = BASE_DIR / "files" / "drawings"
