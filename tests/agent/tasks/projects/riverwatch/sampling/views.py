from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import render
from django.views.generic import DetailView

from .models import Sample


@login_required
def sample_list(request):
    samples = Sample.objects.select_related("station__river", "volunteer__user")
    samples = samples.prefetch_related("measurements__parameter")
    return render(request, "sampling/sample_list.html", {"samples": samples})


class SampleDetail(LoginRequiredMixin, DetailView):
    queryset = Sample.objects.select_related("station", "volunteer__user")
    template_name = "sampling/sample_detail.html"
