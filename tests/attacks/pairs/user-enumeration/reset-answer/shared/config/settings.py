from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "identity"]
AUTH_USER_MODEL = "identity.User"
REST_FRAMEWORK = {"DEFAULT_THROTTLE_RATES": {"reset": "10/hour"}}
