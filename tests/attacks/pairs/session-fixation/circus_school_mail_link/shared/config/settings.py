from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "circus"]

DEFAULT_FROM_EMAIL = "office@circus.example"
PUBLIC_URL = "https://circus.example"
