from django import forms

from .models import Packet


class PacketForm(forms.ModelForm):
    class Meta:
        model = Packet
        fields = ["species", "label", "grams"]
