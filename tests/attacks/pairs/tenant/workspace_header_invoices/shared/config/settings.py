from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "workspaces", "invoicing"]
MIDDLEWARE = [*MIDDLEWARE, "workspaces.middleware.WorkspaceMiddleware"]
LOGIN_URL = "/admin/login/"
