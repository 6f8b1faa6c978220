from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import FormView

from .files import BadNotation, read_notation


class ImportForm(forms.Form):
    title = forms.CharField(max_length=100)
    notation = forms.FileField(help_text="A .dance file of the desktop program")

    def clean_notation(self):
        upload = self.cleaned_data["notation"]
        if upload.size > 1_000_000:
            raise forms.ValidationError("This file is too large.")
        try:
            return read_notation(upload)
        except BadNotation as error:
            raise forms.ValidationError("This is no notation.") from error


class ImportDance(LoginRequiredMixin, FormView):
    form_class = ImportForm
    template_name = "notation/import.html"
    success_url = "/dances/import/"

    def form_valid(self, form):
        data = form.cleaned_data
        self.request.user.dances.create(title=data["title"], figures=data["notation"])
        return super().form_valid(form)
