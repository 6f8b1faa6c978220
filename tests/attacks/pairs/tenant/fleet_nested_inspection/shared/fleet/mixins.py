from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404

from .models import Company


class CompanyMixin(LoginRequiredMixin):
    """Puts the company of the address on the view, if the visitor works there."""

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        self.company = get_object_or_404(Company, slug=kwargs["company"], crewings__person=request.user)
        return super().dispatch(request, *args, **kwargs)
