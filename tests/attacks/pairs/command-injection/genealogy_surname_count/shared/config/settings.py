from config.base import *  # noqa: F403

INSTALLED_APPS += ["registers"]  # noqa: F405
REGISTER_FILE = BASE_DIR / "registers" / "baptisms.txt"  # noqa: F405
LOGIN_URL = "/reading-room/"
