from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import ListView, RedirectView

from .models import Lot


class LotList(ListView):
    model = Lot
    paginate_by = 30


class Watchlist(LoginRequiredMixin, ListView):
    paginate_by = 30
    template_name = "auctions/watchlist.html"

    def get_queryset(self):
        return self.request.user.watched_lots.all()


class Unwatch(LoginRequiredMixin, RedirectView):
    pattern_name = "watchlist"

    def get_redirect_url(self, *args, **kwargs):
        lot = get_object_or_404(self.request.user.watched_lots, pk=kwargs["pk"])
        lot.watchers.remove(self.request.user)
        return super().get_redirect_url()
