from django.contrib.auth.mixins import UserPassesTestMixin
from django.views.generic import ListView
from django.views.generic.base import View

from .models import Salary


class NoStoreMixin(View):
    """Keeps browsers from keeping a page."""

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        response["Cache-Control"] = "no-store"
        return response


class StaffOnlyMixin(UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_staff


class SalaryList(NoStoreMixin, StaffOnlyMixin, ListView):
    queryset = Salary.objects.order_by("employee")
    paginate_by = 40
