from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tokens"]
REST_FRAMEWORK = {"DEFAULT_AUTHENTICATION_CLASSES": ["tokens.authentication.BearerAuthentication"], "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}
