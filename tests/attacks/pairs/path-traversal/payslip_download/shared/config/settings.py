from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "payroll"]
LOGIN_URL = "/admin/login/"
PAYSLIPS_ROOT = BASE_DIR / "payslips"
