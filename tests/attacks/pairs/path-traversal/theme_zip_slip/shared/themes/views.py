from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.views.generic import FormView

from .services import BadTheme, install_theme


class ThemeForm(forms.Form):
    archive = forms.FileField()


class InstallTheme(LoginRequiredMixin, FormView):
    form_class = ThemeForm
    template_name = "themes/install.html"

    def form_valid(self, form):
        try:
            install_theme(form.cleaned_data["archive"])
        except BadTheme as error:
            form.add_error("archive", f"not allowed: {error}")
            return self.form_invalid(form)
        return HttpResponse("installed")
