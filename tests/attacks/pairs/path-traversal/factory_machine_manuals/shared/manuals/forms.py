from django import forms

from .models import Fault


class DownloadForm(forms.Form):
    file = forms.CharField(max_length=100)


class FaultForm(forms.ModelForm):
    class Meta:
        model = Fault
        fields = ["text"]
