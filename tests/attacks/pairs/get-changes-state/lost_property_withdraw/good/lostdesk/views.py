from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import ClaimForm, WithdrawForm
from .models import Claim


class MyClaims(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Claim.objects.filter(traveller=self.request.user)

    def post(self, request, *args, **kwargs):
        form = WithdrawForm(request.user, request.POST)
        if form.is_valid():
            claims = self.get_queryset().filter(state=Claim.State.OPEN)
            claims.filter(pk=form.cleaned_data["withdraw"].pk).update(state=Claim.State.WITHDRAWN)
        return redirect("lost-claims")


class NewClaim(LoginRequiredMixin, CreateView):
    model = Claim
    form_class = ClaimForm
    success_url = reverse_lazy("lost-claims")

    def form_valid(self, form):
        form.instance.traveller = self.request.user
        return super().form_valid(form)
