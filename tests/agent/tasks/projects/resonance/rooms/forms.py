from django import forms

from .models import Booking, Room


class BookingForm(forms.ModelForm):
    class Meta:
        model = Booking
        fields = ["room", "starts_at", "ends_at", "people", "note"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["room"].queryset = Room.objects.open().select_related("branch")

    def clean(self):
        data = super().clean()
        room, starts_at, ends_at = data.get("room"), data.get("starts_at"), data.get("ends_at")
        if room and starts_at and ends_at:
            if ends_at <= starts_at:
                self.add_error("ends_at", "The booking must end after it starts.")
            elif Booking.objects.overlapping(room, starts_at, ends_at).exists():
                raise forms.ValidationError("The room is taken at that time.")
        if room and data.get("people") and data["people"] > room.capacity:
            self.add_error("people", f"The room holds {room.capacity}.")
        return data
