from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import ClaimForm
from .models import Claim


class ClaimList(LoginRequiredMixin, ListView):
    context_object_name = "claims"
    paginate_by = 25

    def get_queryset(self):
        return Claim.objects.filter(scout=self.request.user).select_related("badge")


class ClaimCreate(LoginRequiredMixin, CreateView):
    model = Claim
    form_class = ClaimForm
    success_url = reverse_lazy("claims")

    def form_valid(self, form):
        form.instance.scout = self.request.user
        return super().form_valid(form)
