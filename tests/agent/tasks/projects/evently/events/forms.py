from django import forms

from .models import Event, Review


class EventForm(forms.ModelForm):
    class Meta:
        model = Event
        fields = ["title", "venue", "description", "starts_at", "status"]
        widgets = {"starts_at": forms.DateTimeInput(attrs={"type": "datetime-local"})}


class ReviewForm(forms.ModelForm):
    class Meta:
        model = Review
        fields = ["rating", "comment"]
