from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["notary"]
LOGIN_URL = "/admin/login/"
BLANK_FORMS_DIR = BASE_DIR / "blank_forms"
