# ruff: noqa: E501, F403, F405, SIM115
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
import tempfile

from cl_checking import *

own_tests()
room = tempfile.mkdtemp()
os.makedirs(f"{room}/cl_mutation")
open(f"{room}/cl_mutated_settings.py", "w").write(
    "from carelift.settings import *\nINSTALLED_APPS = [*INSTALLED_APPS, 'cl_mutation.apps.MutationConfig']\n"
)
open(f"{room}/cl_mutation/__init__.py", "w").close()
open(f"{room}/cl_mutation/apps.py", "w").write("""
from django.apps import AppConfig


class MutationConfig(AppConfig):
    name = "cl_mutation"

    def ready(self):
        from rides.serializers import RideSerializer
        old = RideSerializer.to_representation

        def slow(self, ride):
            return old(self, type(ride)._default_manager.get(pk=ride.pk))
        RideSerializer.to_representation = slow
""")
done = manage(
    "test",
    "--noinput",
    DJANGO_SETTINGS_MODULE="cl_mutated_settings",
    PYTHONPATH=room + os.pathsep + os.getcwd(),
)
need("Ran " in done.stderr, "the tests did not run: " + done.stderr[-1500:])
need(done.returncode != 0, "no test notices when GET /api/rides/ makes queries per ride")
finish()
