from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, FormView, ListView, UpdateView

from .forms import AmountForm
from .formulas import FormulaError, amount
from .models import Mix


class GrowerMixin(LoginRequiredMixin):
    model = Mix
    success_url = reverse_lazy("mixes")

    def get_queryset(self):
        return Mix.objects.filter(grower=self.request.user)


class MixList(GrowerMixin, ListView):
    paginate_by = 20


class MixCreate(GrowerMixin, CreateView):
    fields = ["name", "formula"]

    def form_valid(self, form):
        form.instance.grower = self.request.user
        return super().form_valid(form)


class MixUpdate(GrowerMixin, UpdateView):
    fields = ["name", "formula"]


class MixAmount(GrowerMixin, FormView):
    form_class = AmountForm
    template_name = "sprays/amount.html"

    def form_valid(self, form):
        mix = get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"])
        try:
            litres = amount(mix.formula, **form.cleaned_data)
        except FormulaError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        return self.render_to_response(self.get_context_data(form=form, litres=litres))
