import logging
from concurrent.futures import ThreadPoolExecutor

from django.core.mail import send_mail
from django.db import connection

from .models import Reading

log = logging.getLogger(__name__)
pool = ThreadPoolExecutor(max_workers=2)


def screen(reading_pk):
    """Alarm the keeper when the fridge is too warm."""
    try:
        reading = Reading.objects.select_related("fridge__keeper").filter(pk=reading_pk).first()
        if reading is None:
            log.info("reading %s is gone", reading_pk)
            return
        if reading.celsius > reading.fridge.highest:
            send_mail(
                f"{reading.fridge.name} is too warm",
                f"{reading.celsius} degrees",
                None,
                [reading.fridge.keeper.email],
            )
    finally:
        connection.close()


def later(job, *args):
    return pool.submit(job, *args)
