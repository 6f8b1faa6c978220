from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Berth


class OwnBerths(LoginRequiredMixin):
    def get_queryset(self):
        return Berth.objects.filter(holder=self.request.user).order_by("number")


class BerthList(OwnBerths, ListView):
    template_name = "berths/berths.html"
    paginate_by = 50


class BerthDetail(OwnBerths, DetailView):
    template_name = "berths/berth.html"
