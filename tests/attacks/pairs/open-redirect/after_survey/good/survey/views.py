from django.utils.http import url_has_allowed_host_and_scheme
from django.views.generic import FormView

from .forms import SurveyForm


class BackMixin:
    home = "/survey/"

    def back_to(self, address):
        if url_has_allowed_host_and_scheme(address, {self.request.get_host()}):
            return address
        return self.home


class SurveyView(BackMixin, FormView):
    form_class = SurveyForm
    template_name = "survey/form.html"

    def get_initial(self):
        return {"back": self.request.GET.get("back", "")}

    def form_valid(self, form):
        self.success_url = self.back_to(form.cleaned_data["back"])
        return super().form_valid(form)
