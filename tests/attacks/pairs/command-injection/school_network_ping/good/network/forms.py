from django import forms
from django.core.validators import RegexValidator

from .models import Device

hostname = RegexValidator(r"^[A-Za-z0-9][A-Za-z0-9.:-]*\Z", "Enter the name or address of a host.")


class DeviceForm(forms.ModelForm):
    class Meta:
        model = Device
        fields = ["site", "name", "host"]


class PingForm(forms.Form):
    host = forms.CharField(max_length=100, validators=[hostname])
