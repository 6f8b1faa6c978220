"""The console gets what pages says from DEBUG up, and what Django says from WARNING up."""

from checking import good, need, old_tests, run, settings_module

CODE = """
import logging
import django
django.setup()
logging.getLogger("pages.views").debug("pages-debug-line")
logging.getLogger("pages").error("pages-error-line")
logging.getLogger("django.request").info("django-info-line")
logging.getLogger("django.db.backends").debug("django-debug-line")
logging.getLogger("django.request").warning("django-warning-line")
"""
for debug in ("", "from django.conf import settings\nsettings.DEBUG = False\n"):
    done = run("-c", debug + CODE, DJANGO_SETTINGS_MODULE=settings_module())
    output = done.stdout + done.stderr
    need(done.returncode == 0, f"logging can't be set up:\n{output[-800:]}")
    for line in ("pages-debug-line", "pages-error-line", "django-warning-line"):
        need(output.count(line) == 1, f"{line} is printed {output.count(line)} times")
    for line in ("django-info-line", "django-debug-line"):
        need(line not in output, f"{line} is printed")
old_tests(3)
good()
