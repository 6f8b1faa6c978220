from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["market"]

DEFAULT_FROM_EMAIL = "office@craft-market.example"
