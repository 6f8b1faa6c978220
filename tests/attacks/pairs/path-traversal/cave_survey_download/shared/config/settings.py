from config.base import *  # noqa: F403
from config.base import BASE_DIR

INSTALLED_APPS += ["caves"]  # noqa: F405

SURVEY_DIR = BASE_DIR / "surveys"
