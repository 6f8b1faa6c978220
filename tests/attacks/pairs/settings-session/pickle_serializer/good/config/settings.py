from config.base import *  # noqa: F403

INSTALLED_APPS += ["shopfront"]  # noqa: F405
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_HTTPONLY = True
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
