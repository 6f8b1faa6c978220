from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "timebank"]
LOGIN_URL = "/admin/login/"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
PAYMENT_HOOK_KEY = os.environ.get("PAYMENT_HOOK_KEY") or get_random_secret_key()  # noqa: F405
