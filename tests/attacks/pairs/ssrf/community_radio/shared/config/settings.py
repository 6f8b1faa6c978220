from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "airtime"]
LOGIN_URL = "admin:login"
FEED_HOSTS = {"feeds.freeradio.example", "podcasts.culture.example"}
