from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "registry"]
SITE_URL = "https://registry.example"
DEFAULT_FROM_EMAIL = "registry@registry.example"
