from config.base import *  # noqa: F403

INSTALLED_APPS += ["accounts"]  # noqa: F405
ADMINS = [("Ops", "ops@corp.example")]
SERVER_EMAIL = "server@corp.example"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"mail_admins": {"level": "ERROR", "class": "django.utils.log.AdminEmailHandler"}},
    "loggers": {"django.request": {"handlers": ["mail_admins"], "level": "ERROR"}},
}
