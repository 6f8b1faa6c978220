from django import forms

from .models import Helper


class HelperForm(forms.ModelForm):
    class Meta:
        model = Helper
        fields = ["nickname", "task", "phone", "birthday", "blood_group"]
