from django.contrib.auth.mixins import LoginRequiredMixin
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView

from .overview import get_balances


@method_decorator(never_cache, name="dispatch")
class OverviewView(LoginRequiredMixin, TemplateView):
    template_name = "bank/overview.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(balances=get_balances(self.request.user), **kwargs)
