from django.core.mail import send_mail
from django.db import transaction

from .models import Raft


class RaftTaken(Exception):
    pass


def enter(crew, rafts):
    """Takes all of the rafts for the crew, or none."""
    with transaction.atomic():
        for raft in rafts:
            if not Raft.objects.filter(pk=raft.pk, crew=None).update(crew=crew):
                raise RaftTaken(f"The raft of {raft} is taken.")
            confirm(crew, raft)


def confirm(crew, raft):
    send_mail(
        "Your raft",
        f"{crew} starts in {raft}.",
        "race@rafts.example",
        [crew.captain.email],
        fail_silently=True,
    )
