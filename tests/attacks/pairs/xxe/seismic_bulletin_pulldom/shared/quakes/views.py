from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.urls import reverse_lazy
from django.views.generic import DetailView, FormView, ListView

from .forms import BulletinForm
from .models import Quake


class QuakeList(LoginRequiredMixin, ListView):
    model = Quake
    paginate_by = 50


class QuakeDetail(LoginRequiredMixin, DetailView):
    model = Quake


class BulletinUpload(LoginRequiredMixin, FormView):
    form_class = BulletinForm
    template_name = "quakes/bulletin.html"
    success_url = reverse_lazy("quakes")

    @transaction.atomic
    def form_valid(self, form):
        for quake in form.cleaned_data["bulletin"]:
            quake.sent_by = self.request.user
            quake.save()
        return super().form_valid(form)
