from django import forms
from django.utils import timezone

from patients.models import Pet

from .models import Slot


class BookingForm(forms.Form):
    pet = forms.ModelChoiceField(Pet.objects.none())
    slot = forms.ModelChoiceField(Slot.objects.none())
    reason = forms.CharField(max_length=200)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields['pet'].queryset = Pet.objects.filter(owner__user=user)
        self.fields['slot'].queryset = Slot.objects.filter(
            taken=False, starts_at__gt=timezone.now()
        ).select_related('vet')
