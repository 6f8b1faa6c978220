from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "accounts"]
AUTH_USER_MODEL = "accounts.User"
REST_FRAMEWORK = {"DEFAULT_THROTTLE_RATES": {"anon": "20/hour"}}
