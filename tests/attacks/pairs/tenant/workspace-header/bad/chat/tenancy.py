from django.core.exceptions import ValidationError
from rest_framework.exceptions import NotFound

from .models import Workspace


def workspace_of(request):
    """The workspace that the client works in, of its X-Workspace header."""
    try:
        return Workspace.objects.get(pk=request.headers.get("X-Workspace"))
    except (Workspace.DoesNotExist, ValidationError):
        raise NotFound("No such workspace.") from None
