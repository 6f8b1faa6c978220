from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import DetailView, FormView

from .bundles import unpack
from .forms import BundleForm
from .models import Exhibit


class ExhibitDetail(LoginRequiredMixin, DetailView):
    template_name = "exhibits/detail.html"

    def get_queryset(self):
        return self.request.user.exhibits.all()


class BundleUpload(LoginRequiredMixin, FormView):
    form_class = BundleForm
    template_name = "exhibits/upload.html"

    def form_valid(self, form):
        exhibit = get_object_or_404(self.request.user.exhibits, slug=self.kwargs["slug"])
        count = unpack(form.cleaned_data["bundle"], exhibit)
        Exhibit.objects.filter(pk=exhibit.pk).update(images=count)
        return redirect("exhibit", slug=exhibit.slug)
