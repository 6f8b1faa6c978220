from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["masts"]
FEED_HOSTS = ["feeds.mastnet.example", "data.windwatch.example"]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/masts/"
