from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import TemplateView

from kit.cached import CachedFiguresMixin


class Dashboard(LoginRequiredMixin, CachedFiguresMixin, TemplateView):
    template_name = "home/dashboard.html"

    def figures(self):
        return list(self.request.user.expenses.order_by("-pk").values("label", "cents")[:10])
