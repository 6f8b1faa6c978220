from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "synchro"]

DEFAULT_FROM_EMAIL = "office@synchro.example"
PUBLIC_URL = "https://synchro.example"
