from django import forms
from django.views.generic import ListView

from .models import Finding


class SearchForm(forms.Form):
    q = forms.CharField(max_length=80, required=False)


class Findings(ListView):
    queryset = Finding.objects.filter(is_secret=False)
    paginate_by = 25

    def get_queryset(self):
        self.form = SearchForm(self.request.GET)
        findings = super().get_queryset()
        if self.form.is_valid() and self.form.cleaned_data["q"]:
            findings = findings.filter(latin_name__startsword=self.form.cleaned_data["q"])
        return findings

    def get_context_data(self, **kwargs):
        return super().get_context_data(form=self.form, **kwargs)
