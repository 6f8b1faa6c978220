from config.base import *  # noqa: F403

INSTALLED_APPS += ["looms"]  # noqa: F405
DATA_UPLOAD_MAX_MEMORY_SIZE = 200_000
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
}
