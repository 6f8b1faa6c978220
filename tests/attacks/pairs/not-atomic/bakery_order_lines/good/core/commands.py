import logging

from django.db import transaction

logger = logging.getLogger(__name__)


class Command:
    """One thing the shop does; subclasses say how in run()."""

    def __call__(self, *args, **kwargs):
        logger.info("Running %s", type(self).__name__)
        with transaction.atomic():
            return self.run(*args, **kwargs)

    def run(self, *args, **kwargs):
        raise NotImplementedError
