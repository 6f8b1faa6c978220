# ruff: noqa: F403, F405, SIM115, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *

OLD = (
    "k2v!x8q-evently-7h3m0d)p5w(z9s@r4c6tn1yb",
    "Tr0mpete-Kaffee-88",
    "pk_live_51f0c9a7e2b84d6699aa",
)


def main():
    from django.conf import settings

    for name, key in (
        ("SECRET_KEY", "DJANGO_SECRET_KEY"),
        ("EMAIL_HOST_PASSWORD", "EMAIL_HOST_PASSWORD"),
        ("PAYMENT_API_KEY", "PAYMENT_API_KEY"),
    ):
        need(
            getattr(settings, name, None) == os.environ[key],
            "%s does not come from the environment's %s" % (name, key),
        )
    for folder, folders, files in os.walk("."):
        folders[:] = [name for name in folders if name not in (".git", "__pycache__")]
        for name in files:
            data = open(os.path.join(folder, name), "rb").read()
            for secret in OLD:
                need(
                    secret.encode() not in data,
                    "%s still holds a secret" % os.path.join(folder, name),
                )
    need(
        settings.EMAIL_HOST == "smtp.mail.example" and settings.PAYMENT_API_URL,
        "other settings changed",
    )
    text = open("requirements.txt").read().lower()
    need(
        "environ" not in text and "decouple" not in text and "dotenv" not in text,
        "there is a new dependency",
    )
    nothing_broken()


run(main)
