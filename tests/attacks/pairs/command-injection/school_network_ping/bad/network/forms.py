from django import forms

from .models import Device


class DeviceForm(forms.ModelForm):
    class Meta:
        model = Device
        fields = ["site", "name", "host"]


class PingForm(forms.Form):
    host = forms.CharField(max_length=100)
