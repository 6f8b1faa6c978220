from django.forms import ModelForm

from .models import Rower


class EmergencyContactForm(ModelForm):
    class Meta:
        model = Rower
        fields = ["contact_name", "contact_phone"]
