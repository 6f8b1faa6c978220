from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["caverns"]
SURVEYS_ROOT = BASE_DIR / "surveys"
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/caves/"
