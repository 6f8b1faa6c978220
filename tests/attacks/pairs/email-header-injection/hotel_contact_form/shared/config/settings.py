from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "hotel"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "home"
CONTACT_ADDRESS = "desk@hotel.example"
SERVER_EMAIL = "web@hotel.example"
EMAIL_HOST = "localhost"
EMAIL_PORT = 25
