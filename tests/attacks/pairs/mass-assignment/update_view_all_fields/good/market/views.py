from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView, UpdateView

from .models import Listing


class Approved(ListView):
    queryset = Listing.objects.filter(is_approved=True).order_by("-pk")
    paginate_by = 10
    template_name = "market/list.html"


class ListingEdit(LoginRequiredMixin, UpdateView):
    fields = ["title", "text"]
    template_name = "market/form.html"

    def get_queryset(self):
        return self.request.user.listings.all()
