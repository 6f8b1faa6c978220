from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "previews"]
LOGIN_URL = "admin:login"

# Links sent before the change of the key must go on working.
SECRET_KEY_FALLBACKS = [
    "k3!v9#pz0w^8rj2m@t6xq&n5c7y$4hd1b_gs-press-2021",
]
