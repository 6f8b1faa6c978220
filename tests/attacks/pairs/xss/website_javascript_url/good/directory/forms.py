from django import forms

from .models import Company


class CompanyForm(forms.ModelForm):
    website = forms.URLField(max_length=200, assume_scheme="https")

    class Meta:
        model = Company
        fields = ["name", "website"]
