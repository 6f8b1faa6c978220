from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "choir"]
LOGIN_URL = "login"
from config.base import BASE_DIR  # noqa: E402

SCORES_ROOT = BASE_DIR / "scores"
