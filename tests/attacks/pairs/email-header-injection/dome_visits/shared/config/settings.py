from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["observatory"]
VISITS_DESK = "visits@dome.example"
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/nights/"
EMAIL_HOST = "localhost"
