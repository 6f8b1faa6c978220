from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "whales"]
LOGIN_URL = "/admin/login/"
SECRET_KEY = "w7h0-l3k3epsA5ecr3t-kq2#x)9m4v!u6z&c1n8b(p0e"
SITE_NAME = "Whale watch"
