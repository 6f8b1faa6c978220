from django.core.mail import send_mail
from django.db import transaction
from django.utils import timezone

from workshop.models import Job, JobEvent


@transaction.atomic
def mark_ready(job, by):
    """The work is done: the owner is told to come and fetch the bike."""
    job.status = Job.Status.READY
    job.ready_at = timezone.now()
    job.save(update_fields=["status", "ready_at"])
    owner = job.bike.owner
    if owner.email:
        send_mail(
            f"Your {job.bike} is ready",
            f"Dear {owner.name},\n\nyour bike is ready, please quote {job.reference}.\n",
            None,
            [owner.email],
        )
    JobEvent.objects.create(job=job, by=by, text="Marked as ready")
    return job


@transaction.atomic
def hand_over(job, by):
    job.status = Job.Status.COLLECTED
    job.save(update_fields=["status"])
    JobEvent.objects.create(job=job, by=by, text="Collected")
    return job
