from django import forms

from .models import Permit


class PermitForm(forms.ModelForm):
    class Meta:
        model = Permit
        fields = ["vehicle", "zone", "valid_from"]

    def __init__(self, *args, resident, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.resident = resident
        vehicle = self.fields["vehicle"]
        vehicle.widget.choices = [(v.pk, v.plate) for v in resident.vehicles.all()]
