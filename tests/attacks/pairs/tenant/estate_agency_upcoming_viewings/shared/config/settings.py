from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "agencies", "viewings"]
MIDDLEWARE = [*MIDDLEWARE, "agencies.middleware.AgencyMiddleware"]
AUTH_USER_MODEL = "agencies.Agent"

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["agencies.permissions.WorksForAnAgency"],
}
