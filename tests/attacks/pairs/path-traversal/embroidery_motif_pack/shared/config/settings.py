from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "motifs"]
MOTIF_FOLDER = BASE_DIR / "media" / "motifs"
LOGIN_URL = "/hoop/"
