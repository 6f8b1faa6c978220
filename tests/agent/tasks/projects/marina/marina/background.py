"""Work that a request doesn't wait for."""

import logging
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.utils.module_loading import import_string

logger = logging.getLogger(__name__)
_pool = ThreadPoolExecutor(max_workers=2)


def later(function, *args):
    """Have `function(*args)` run outside of the request."""
    import_string(settings.BACKGROUND_RUNNER)(function, args)


def in_thread(function, args):
    _pool.submit(_guarded, function, args)


def at_once(function, args):
    """For tests."""
    function(*args)


def _guarded(function, args):
    try:
        function(*args)
    except Exception:
        logger.exception("%s%r failed", function.__name__, args)
