from config.base import *  # noqa: F403

INSTALLED_APPS += ["airfield"]  # noqa: F405

REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAdminUser"],
}
