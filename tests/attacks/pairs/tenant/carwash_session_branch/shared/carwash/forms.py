from django import forms

from .models import Branch


class BranchForm(forms.Form):
    branch = forms.IntegerField(min_value=1)

    def clean_branch(self):
        pk = self.cleaned_data["branch"]
        if not Branch.objects.filter(pk=pk).exists():
            raise forms.ValidationError("Choose one of the branches.")
        return pk
