from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied


class DispatcherRequiredMixin(LoginRequiredMixin):
    """Dispatchers only: others get a 403, visitors the login page."""

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated and not request.user.is_dispatcher:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)
