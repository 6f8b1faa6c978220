from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.shortcuts import get_object_or_404, render
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView

from .models import Will


class WillListView(LoginRequiredMixin, ListView):
    paginate_by = 50

    def get_queryset(self):
        return Will.objects.filter(notary=self.request.user)


class DepositView(PermissionRequiredMixin, CreateView):
    permission_required = "wills.add_will"
    model = Will
    fields = ["testator", "shelf"]
    success_url = reverse_lazy("wills")

    def form_valid(self, form):
        form.instance.notary = self.request.user
        return super().form_valid(form)


class WillView(LoginRequiredMixin, View):
    def get(self, request, testator):
        will = get_object_or_404(Will, testator=testator, notary=request.user)
        return render(request, "wills/will_detail.html", {"will": will})
