from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView, View

from .forms import PaperForm
from .models import Animal, Paper


class AnimalList(LoginRequiredMixin, ListView):
    model = Animal
    paginate_by = 25


class AnimalPage(LoginRequiredMixin, DetailView):
    queryset = Animal.objects.prefetch_related("papers")


class PaperUpload(LoginRequiredMixin, CreateView):
    """The carer of an animal adds its vaccination card, its chip certificate and the like."""

    form_class = PaperForm
    template_name = "shelter/paper_form.html"

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.animal = get_object_or_404(Animal, pk=kwargs["pk"], carer=request.user)
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        form.instance.animal = self.animal
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("animal", args=[self.animal.pk])


class PaperFile(LoginRequiredMixin, View):
    def get(self, request, pk):
        paper = get_object_or_404(Paper, pk=pk)
        return FileResponse(paper.file.open("rb"), as_attachment=True)
