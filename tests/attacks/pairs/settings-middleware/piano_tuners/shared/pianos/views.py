from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .models import Piano, Tuning


class PianoForm(forms.ModelForm):
    class Meta:
        model = Piano
        fields = ["maker", "address"]


class OwnPianos(LoginRequiredMixin):
    form_class = PianoForm
    template_name = "pianos/form.html"
    success_url = reverse_lazy("pianos")

    def get_queryset(self):
        return Piano.objects.filter(owner=self.request.user)


class PianoList(OwnPianos, ListView):
    template_name = "pianos/list.html"
    paginate_by = 25


class AddPiano(OwnPianos, CreateView):
    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class ChangePiano(OwnPianos, UpdateView):
    pass


class DropPiano(LoginRequiredMixin, DeleteView):
    template_name = "pianos/form.html"
    success_url = reverse_lazy("pianos")

    def get_queryset(self):
        return Piano.objects.filter(owner=self.request.user)


class AskTuning(LoginRequiredMixin, CreateView):
    model = Tuning
    fields = ["wished_for", "note"]
    template_name = "pianos/form.html"
    success_url = reverse_lazy("pianos")

    def form_valid(self, form):
        form.instance.piano = get_object_or_404(Piano, pk=self.kwargs["pk"], owner=self.request.user)
        return super().form_valid(form)
