from django import forms

from .models import Tool


class ToolForm(forms.ModelForm):
    class Meta:
        model = Tool
        fields = ["name", "category", "description", "shelf", "is_lendable"]
        widgets = {"description": forms.Textarea(attrs={"rows": 4})}

    def clean_shelf(self):
        return self.cleaned_data["shelf"].upper()
