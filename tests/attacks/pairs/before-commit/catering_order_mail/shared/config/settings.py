from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "catering"]

DEFAULT_FROM_EMAIL = "shop@catering.example"
KITCHEN_EMAIL = "kitchen@catering.example"
