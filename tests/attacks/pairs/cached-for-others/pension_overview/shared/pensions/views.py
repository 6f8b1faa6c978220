from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView, TemplateView

from .models import Notice, Pot


class NoticeList(ListView):
    queryset = Notice.objects.order_by("-posted")
    template_name = "pensions/notices.html"
    paginate_by = 20


class Overview(LoginRequiredMixin, TemplateView):
    template_name = "pensions/overview.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            pots=self.request.user.pots.order_by("employer"),
            notices=Notice.objects.order_by("-posted")[:3],
            **kwargs,
        )


class PotDetail(LoginRequiredMixin, DetailView):
    template_name = "pensions/pot.html"

    def get_queryset(self):
        return Pot.objects.filter(member=self.request.user)
