from config.base import *  # noqa: F403

INSTALLED_APPS += ["atlas"]  # noqa: F405
ENTITY_FOLDER = BASE_DIR / "entities"  # noqa: F405
LOGIN_URL = "/speakers/"
