from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, FormView, ListView

from .forms import PhraseForm, ShedForm
from .models import Shed


class ShedList(LoginRequiredMixin, ListView):
    model = Shed
    paginate_by = 20


class ShedCreate(LoginRequiredMixin, CreateView):
    form_class = ShedForm
    template_name = "sheds/form.html"
    success_url = reverse_lazy("sheds")

    def form_valid(self, form):
        form.instance.warden = self.request.user
        form.instance.set_phrase(form.cleaned_data["words"])
        return super().form_valid(form)


class ShedPhrase(LoginRequiredMixin, FormView):
    form_class = PhraseForm
    template_name = "sheds/form.html"
    success_url = reverse_lazy("sheds")

    def form_valid(self, form):
        shed = get_object_or_404(Shed, pk=self.kwargs["pk"], warden=self.request.user)
        shed.set_phrase(form.cleaned_data["words"])
        shed.save()
        return super().form_valid(form)


class ShedOpen(LoginRequiredMixin, FormView):
    """Crews who know the phrase learn where the key is."""

    form_class = PhraseForm
    template_name = "sheds/form.html"

    def form_valid(self, form):
        shed = get_object_or_404(Shed, pk=self.kwargs["pk"])
        if not shed.opens_with(form.cleaned_data["words"]):
            form.add_error("words", "Those are not the words.")
            return self.form_invalid(form)
        return self.render_to_response(self.get_context_data(form=form, key_box=shed.key_box))
