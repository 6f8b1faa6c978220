from django.db import transaction

from . import jobs
from .models import Lease, Plot


class NotFree(Exception):
    pass


@transaction.atomic
def lease(plot, tenant):
    made = Lease.objects.create(plot=plot, tenant=tenant)
    jobs.enqueue(jobs.confirm_lease, made.pk)
    if not Plot.objects.filter(pk=plot.pk, free=True).update(free=False):
        raise NotFree
    return made
