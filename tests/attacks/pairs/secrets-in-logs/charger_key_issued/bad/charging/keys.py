import hashlib
import logging
import secrets

logger = logging.getLogger(__name__)


def digest(key):
    return hashlib.sha256(key.encode()).hexdigest()


def issue_key(point):
    """A new key for the point; it is shown once, and only its digest is kept."""
    key = secrets.token_urlsafe(32)
    point.key_digest = digest(key)
    point.save(update_fields=["key_digest"])
    logger.info("Point %s was given the key %s", point.pk, key)
    return key
