from concurrent.futures import ThreadPoolExecutor

from django.core.mail import send_mail
from django.db import connection

from .models import Lease

POOL = ThreadPoolExecutor(max_workers=2, thread_name_prefix="jobs")


def enqueue(job, *args):
    """Have `job` done by a worker, soon."""
    POOL.submit(run, job, *args)


def run(job, *args):
    try:
        job(*args)
    finally:
        connection.close()


def confirm_lease(lease_pk):
    lease = Lease.objects.select_related("plot", "tenant").get(pk=lease_pk)
    text = f"Plot {lease.plot.number} is yours since {lease.since}. The gate code follows by post."
    send_mail("Your plot", text, None, [lease.tenant.email])
