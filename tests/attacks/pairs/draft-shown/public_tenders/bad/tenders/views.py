from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Tender


class TenderList(ListView):
    paginate_by = 20

    def get_queryset(self):
        return Tender.objects.published().select_related("office").order_by("-published_at", "-pk")


class TenderDetail(DetailView):
    def get_queryset(self):
        return Tender.objects.select_related("office")


class OfficeTenderList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return (
            Tender.objects.filter(office__in=self.request.user.offices.all()).select_related("office").order_by("-pk")
        )


class OfficeTenderDetail(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Tender.objects.filter(office__in=self.request.user.offices.all()).select_related("office")
