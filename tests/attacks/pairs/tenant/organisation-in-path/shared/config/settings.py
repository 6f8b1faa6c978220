from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "orgs"]
AUTH_USER_MODEL = "orgs.Account"
