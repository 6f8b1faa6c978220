from django import forms

from .models import Job


class DeliverForm(forms.ModelForm):
    class Meta:
        model = Job
        fields = ["result"]


class JobForm(forms.ModelForm):
    class Meta:
        model = Job
        fields = ["number", "client_email", "languages"]
