from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "choir"]
SITE_URL = "https://choir.example.org"
LOGIN_REDIRECT_URL = "rehearsals"
