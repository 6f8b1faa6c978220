import logging

from rest_framework.authentication import SessionAuthentication
from rest_framework.exceptions import PermissionDenied

logger = logging.getLogger(__name__)


class PanelAuthentication(SessionAuthentication):
    """The wall panels and the web page share the session of the site."""

    def authenticate(self, request):
        found = super().authenticate(request)
        if found is not None:
            logger.debug("Session of user %s", found[0].pk)
        return found

    def authenticate_header(self, request):
        return "Session"

    def enforce_csrf(self, request):
        try:
            return super().enforce_csrf(request)
        except PermissionDenied:
            logger.warning("Refused a %s without a token", request.method)
            raise
