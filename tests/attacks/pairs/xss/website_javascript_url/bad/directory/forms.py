from django import forms

from .models import Company


class CompanyForm(forms.ModelForm):
    website = forms.CharField(max_length=200, widget=forms.URLInput)

    class Meta:
        model = Company
        fields = ["name", "website"]
