from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import ClaimForm, WithdrawForm
from .models import Claim


class MyClaims(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        claims = Claim.objects.filter(traveller=self.request.user)
        form = WithdrawForm(self.request.user, self.request.GET)
        if form.is_valid():
            claims.filter(pk=form.cleaned_data["withdraw"].pk).update(state=Claim.State.WITHDRAWN)
        return claims


class NewClaim(LoginRequiredMixin, CreateView):
    model = Claim
    form_class = ClaimForm
    success_url = reverse_lazy("lost-claims")

    def form_valid(self, form):
        form.instance.traveller = self.request.user
        return super().form_valid(form)
