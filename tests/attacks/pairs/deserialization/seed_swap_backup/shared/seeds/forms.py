from django import forms

from .models import Packet


class PacketForm(forms.ModelForm):
    class Meta:
        model = Packet
        fields = ["variety", "grams", "harvested"]


class RestoreForm(forms.Form):
    backup = forms.CharField(widget=forms.Textarea, max_length=200_000)
