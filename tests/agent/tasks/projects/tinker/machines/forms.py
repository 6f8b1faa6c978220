from django import forms

from .models import Booking


class BookingForm(forms.ModelForm):
    class Meta:
        model = Booking
        fields = ['starts_at', 'minutes', 'note']

    def clean_minutes(self):
        minutes = self.cleaned_data['minutes']
        if not 15 <= minutes <= 480:
            raise forms.ValidationError('From a quarter of an hour up to eight hours.')
        return minutes
