from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView

from .labels import fill
from .models import Label, Remedy


class RemedyListView(LoginRequiredMixin, ListView):
    """What is on the shelf, of all makers of the house."""

    queryset = Remedy.objects.order_by("name", "pk")
    paginate_by = 20

    def get_context_data(self, **kwargs):
        labels = self.request.user.labels.order_by("-pk")[:10]
        return super().get_context_data(labels=labels, **kwargs)


class LabelCreateView(LoginRequiredMixin, CreateView):
    model = Label
    fields = ["wording"]
    success_url = reverse_lazy("remedies")

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)


class LabelTextView(LoginRequiredMixin, View):
    def get(self, request, pk, remedy):
        label = get_object_or_404(Label, pk=pk, author=request.user)
        remedy = get_object_or_404(Remedy, pk=remedy)
        return HttpResponse(fill(label, remedy), content_type="text/plain; charset=utf-8")
