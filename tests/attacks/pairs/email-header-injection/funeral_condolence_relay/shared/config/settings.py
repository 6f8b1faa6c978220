from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "condolences"]

RELAY_HOST, RELAY_PORT = "localhost", 25
